// An error as people can act on it: what, where, what to do; the text can be copied.
#pragma once

#include "core/base/error.h"

#include <QString>

class QMessageBox;
class QWidget;

namespace watari::gui {

// Opened without blocking; deletes itself when closed. Null for a cancelled error, which is no failure.
// `attempt` is what the person wanted, "The import".
QMessageBox* showError(QWidget* parent, const QString& attempt, const Error& error);

// The same words in one text, for the clipboard.
[[nodiscard]] QString errorText(const QString& attempt, const Error& error);

}  // namespace watari::gui
