// What the command line asks of the window.
#pragma once

#include "app/gui/widgets/theme.h"
#include "core/base/result.h"
#include "resources/i18n/translations.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::gui {

struct Options {
    QString project;  // path or URL; empty: none given
    bool sample = false;
    std::optional<i18n::Language> language;
    std::optional<ThemeChoice> theme;
    QString personName;
    QString screenshotFolder;  // not empty: write pictures and end
    QSize size{1366, 768};     // of the pictures
    bool help = false;
    bool version = false;
};

// arguments: without the program's name. Errors: WrongUsage.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);
[[nodiscard]] QString helpText();

}  // namespace watari::gui
