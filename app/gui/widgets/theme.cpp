#include "app/gui/widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kPortalLimitMs = 300;
constexpr double kLeastPoints = 10;
constexpr int kCellMargin = 7;
constexpr int kHeaderMargin = 6;
constexpr int kButtonMargin = 14;

const ThemeColours& lightColours() {
    static const ThemeColours colours{
        .good = QColor(0x1b, 0x6e, 0x3c),
        .caution = QColor(0x8f, 0x5a, 0x00),
        .bad = QColor(0xb3, 0x1b, 0x1b),
        .quiet = QColor(0x5f, 0x68, 0x73),
        .accent = QColor(0x0b, 0x57, 0x9e),
        .accentSoft = QColor(0xdc, 0xe9, 0xf7),
        .card = QColor(0xff, 0xff, 0xff),
        .line = QColor(0xd0, 0xd5, 0xdc),
        .blackout = QColor(0xe9, 0xdc, 0xdc),
        .copySpan = QColor(0x6c, 0xa6, 0xdb),
        .cutover = QColor(0x0b, 0x57, 0x9e),
        .series = {QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x9e, 0x73),
                   QColor(0xcc, 0x79, 0xa7), QColor(0xb0, 0x7d, 0x00), QColor(0x56, 0xb4, 0xe9)}};
    return colours;
}

const ThemeColours& darkColours() {
    static const ThemeColours colours{
        .good = QColor(0x6c, 0xd0, 0x8e),
        .caution = QColor(0xf0, 0xb4, 0x4c),
        .bad = QColor(0xff, 0x8a, 0x80),
        .quiet = QColor(0x9a, 0xa4, 0xb0),
        .accent = QColor(0x6c, 0xb2, 0xf5),
        .accentSoft = QColor(0x22, 0x3a, 0x55),
        .card = QColor(0x26, 0x2b, 0x32),
        .line = QColor(0x44, 0x4b, 0x55),
        .blackout = QColor(0x4a, 0x33, 0x36),
        .copySpan = QColor(0x3d, 0x75, 0xad),
        .cutover = QColor(0x8c, 0xc6, 0xff),
        .series = {QColor(0x56, 0xb4, 0xe9), QColor(0xf0, 0x8a, 0x3c), QColor(0x3c, 0xc9, 0xa0),
                   QColor(0xe0, 0x9a, 0xc3), QColor(0xe6, 0xc0, 0x4a), QColor(0x9a, 0xc8, 0xf0)}};
    return colours;
}

struct PaletteBase {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor disabled;
    QColor highlight;
    QColor highlightedText;
    QColor link;
    QColor toolTip;
};

QPalette paletteOf(const PaletteBase& b) {
    QPalette p(b.button, b.window);
    p.setColor(QPalette::WindowText, b.text);
    p.setColor(QPalette::Base, b.base);
    p.setColor(QPalette::AlternateBase, b.alternate);
    p.setColor(QPalette::Text, b.text);
    p.setColor(QPalette::Button, b.button);
    p.setColor(QPalette::ButtonText, b.text);
    p.setColor(QPalette::BrightText, QColor(0xff, 0x8a, 0x80));
    p.setColor(QPalette::Highlight, b.highlight);
    p.setColor(QPalette::HighlightedText, b.highlightedText);
    p.setColor(QPalette::Link, b.link);
    p.setColor(QPalette::LinkVisited, b.link);
    p.setColor(QPalette::ToolTipBase, b.toolTip);
    p.setColor(QPalette::ToolTipText, b.text);
    p.setColor(QPalette::PlaceholderText, b.disabled);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, b.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, b.button);
    return p;
}

QPalette lightPalette() {
    return paletteOf({.window = QColor(0xf3, 0xf5, 0xf8),
                      .base = Qt::white,
                      .alternate = QColor(0xf6, 0xf8, 0xfb),
                      .button = QColor(0xe9, 0xed, 0xf2),
                      .text = QColor(0x1c, 0x21, 0x28),
                      .disabled = QColor(0x76, 0x7f, 0x8a),
                      .highlight = QColor(0x0b, 0x57, 0x9e),
                      .highlightedText = Qt::white,
                      .link = QColor(0x0b, 0x57, 0x9e),
                      .toolTip = QColor(0xff, 0xfd, 0xe8)});
}

QPalette darkPalette() {
    return paletteOf({.window = QColor(0x1c, 0x20, 0x26),
                      .base = QColor(0x16, 0x19, 0x1e),
                      .alternate = QColor(0x1c, 0x20, 0x26),
                      .button = QColor(0x2e, 0x34, 0x3c),
                      .text = QColor(0xe6, 0xea, 0xef),
                      .disabled = QColor(0x8a, 0x93, 0x9e),
                      .highlight = QColor(0x2a, 0x5f, 0x96),
                      .highlightedText = Qt::white,
                      .link = QColor(0x6c, 0xb2, 0xf5),
                      .toolTip = QColor(0x2e, 0x34, 0x3c)});
}

// Fusion with room between the columns of a table.
class WindowStyle final : public QProxyStyle {
public:
    WindowStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        if (metric == PM_FocusFrameHMargin) return kCellMargin;
        if (metric == PM_ButtonMargin) return kButtonMargin;
        if (metric == PM_HeaderMargin) return kHeaderMargin;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

// org.freedesktop.appearance color-scheme: 1 is dark, 2 light, 0 no preference.
std::optional<bool> portalPrefersDark() {
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return std::nullopt;
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, kPortalLimitMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) return std::nullopt;
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();
    if (scheme != 1 && scheme != 2) return std::nullopt;
    return scheme == 1;
}

}  // namespace

std::optional<ThemeChoice> themeFromName(const QString& name) {
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        if (themeName(choice) == name) return choice;
    return std::nullopt;
}

QString themeName(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::System:
            return QStringLiteral("system");
        case ThemeChoice::Light:
            return QStringLiteral("light");
        case ThemeChoice::Dark:
            return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

const ThemeColours& coloursFor(const QPalette& palette) {
    return isDark(palette) ? darkColours() : lightColours();
}

QColor toneColour(Tone tone, const QPalette& palette) {
    const ThemeColours& colours = coloursFor(palette);
    switch (tone) {
        case Tone::Plain:
            return {};
        case Tone::Good:
            return colours.good;
        case Tone::Caution:
            return colours.caution;
        case Tone::Bad:
            return colours.bad;
        case Tone::Quiet:
            return colours.quiet;
    }
    Q_UNREACHABLE();
}

bool systemPrefersDark() {
    if (const auto portal = portalPrefersDark()) return *portal;
    const QString gtk = qEnvironmentVariable("GTK_THEME").toLower();
    if (!gtk.isEmpty()) return gtk.endsWith(QLatin1String(":dark")) || gtk.endsWith(QLatin1String("-dark"));
    return isDark(QApplication::style()->standardPalette());
}

QPalette paletteFor(ThemeChoice choice) {
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemPrefersDark());
    return dark ? darkPalette() : lightPalette();
}

QFont windowFont() {
    const QStringList installed = QFontDatabase::families();
    QStringList families;
    for (const auto& family : {QStringLiteral("BIZ UDPGothic"), QStringLiteral("BIZ UDPゴシック"),
                               QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                               QStringLiteral("IPAexGothic"), QStringLiteral("VL PGothic")})
        if (installed.contains(family)) families.append(family);
    QFont font = QApplication::font();
    if (!families.isEmpty()) font.setFamilies(families);
    font.setPointSizeF(std::max(font.pointSizeF(), kLeastPoints));
    return font;
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    const QPalette palette = paletteFor(choice);  // asked first: the style we set hides the platform's own
    QApplication::setStyle(new WindowStyle);
    QApplication::setPalette(palette);
    QApplication::setFont(windowFont());
    application.setStyleSheet(QStringLiteral("QToolTip { padding: 3px; }"));
}

}  // namespace watari::gui
