// Colours and fonts of the window, light and dark. Widgets take their colours by their own palette, so
// nothing has to be told when the theme changes.
#pragma once

#include "app/gui/models/row_table.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>
#include <optional>

class QApplication;

namespace watari::gui {

enum class ThemeChoice { System, Light, Dark };

// "system", "light", "dark"
[[nodiscard]] std::optional<ThemeChoice> themeFromName(const QString& name);
[[nodiscard]] QString themeName(ThemeChoice choice);

struct ThemeColours {
    QColor good;
    QColor caution;
    QColor bad;
    QColor quiet;
    QColor accent;
    QColor accentSoft;  // behind what is selected or under way
    QColor card;        // behind a group of figures
    QColor line;        // borders and grids
    QColor blackout;    // behind time when nothing may happen
    QColor copySpan;
    QColor cutover;
    std::array<QColor, 6> series;
};

[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] const ThemeColours& coloursFor(const QPalette& palette);
// Invalid for Tone::Plain: the palette's own text colour.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette& palette);

// What the desktop asks for: the settings portal, then GTK's theme name, then the platform's own palette.
[[nodiscard]] bool systemPrefersDark();
[[nodiscard]] QPalette paletteFor(ThemeChoice choice);

// BIZ UDPGothic where it is installed, else another Japanese face; at the system's size, 10 points at least.
[[nodiscard]] QFont windowFont();

// Style, palette and font of every window. Call again to change the theme.
void applyTheme(QApplication& application, ThemeChoice choice);

}  // namespace watari::gui
