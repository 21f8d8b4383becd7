// Prints a report as PDF: A4, vector charts, BIZ UD fonts embedded so that every word can be searched.
//
// Before any call here the caller must have made a QApplication (QChart needs more than QGuiApplication) and
// be on its thread. Without a display set QT_QPA_PLATFORM=offscreen before making it; no window is ever
// opened. Output is always in light colours, whatever the window's theme.
#pragma once

#include "core/base/result.h"
#include "reports/model/report.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace watari::reports {

// Errors: Environment when the fonts or the QApplication are missing.
[[nodiscard]] Result<QByteArray> renderPdf(const Report& report);

// The same pages on a printer or a print preview; sets the device's page size and margins.
[[nodiscard]] Result<void> paintReport(const Report& report, QPagedPaintDevice& device);

}  // namespace watari::reports
