#include "app/gui/shell/icons.h"

#include "app/gui/widgets/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace watari::gui {

namespace {

// Strokes on a field of 24 by 24.
const char* pathOf(IconName name) {
    switch (name) {
        case IconName::Home:
            return "<path d='M3 11 L12 3 L21 11 M5 9.5 V21 H19 V9.5 M10 21 V14 H14 V21'/>";
        case IconName::Inventory:
            return "<path d='M4 4 H20 V9 H4 Z M4 12 H20 V17 H4 Z M7 6.5 H8 M7 14.5 H8 M6 20.5 H18'/>";
        case IconName::Sizing:
            return "<path d='M4 20 V10 M4 20 H21 M8.5 20 V13 M13 20 V6 M17.5 20 V10 M11 8 L13 5 L15 8'/>";
        case IconName::Plan:
            return "<path d='M3 5 H21 M3 12 H21 M3 19 H21 M5 5 H11 M9 12 H16 M14 19 H20' stroke-width='1'/>"
                   "<path d='M5 5 H11 M9 12 H16 M14 19 H20' stroke-width='4'/>";
        case IconName::Runs:
            return "<path d='M3 8 H15 M12 4 L16 8 L12 12 M21 16 H9 M12 12.5 L8 16 L12 19.5'/>";
        case IconName::Monitoring:
            return "<path d='M2 13 H7 L10 5 L14 19 L17 13 H22'/>";
        case IconName::Sla:
            return "<path d='M12 2.5 L20 5.5 V11 C20 16.5 16.5 20 12 21.5 C7.5 20 4 16.5 4 11 V5.5 Z "
                   "M8 11.5 L11 14.5 L16 8.5'/>";
        case IconName::Reports:
            return "<path d='M6 2.5 H14.5 L19 7 V21.5 H6 Z M14 3 V7.5 H18.5 M9 12 H16 M9 16 H16'/>";
        case IconName::Program:
            return "<path d='M2 17 C6 17 6 13 10 13 C14 13 14 17 18 17 M4 10 L12 4 L20 10' "
                   "stroke-width='2.4'/>";
    }
    Q_UNREACHABLE();
}

QPixmap drawn(IconName name, const QColor& colour, int side) {
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><g fill='none' stroke='" +
        colour.name().toLatin1() + "' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'>" +
        pathOf(name) + "</g></svg>";
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

}  // namespace

QIcon makeIcon(IconName name, const QPalette& palette) {
    QIcon icon;
    const bool program = name == IconName::Program;
    const QColor colour = program ? coloursFor(palette).accent : palette.color(QPalette::Text);
    for (const int side : {20, 40, 64, 128}) {
        icon.addPixmap(drawn(name, colour, side), QIcon::Normal);
        icon.addPixmap(drawn(name, palette.color(QPalette::HighlightedText), side), QIcon::Selected);
    }
    return icon;
}

}  // namespace watari::gui
