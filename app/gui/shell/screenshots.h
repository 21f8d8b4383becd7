// Pictures of every page, in both languages and themes; for the manual and the tests.
#pragma once

#include "app/gui/shell/options.h"

#include <QApplication>

namespace watari::gui {

// Files "home-ja-light.png" and so on. Of the project given, else of the sample, made in a folder that is
// removed at the end. Needs no screen (offscreen platform). Returns the files. Errors: those of opening,
// Environment when a picture cannot be written, Remote when a page does not come to rest.
[[nodiscard]] Result<QStringList> takeScreenshots(QApplication& application, const Options& options);

}  // namespace watari::gui
