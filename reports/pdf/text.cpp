#include "reports/pdf/text.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

constexpr double kLineSpacing = 1.45;  // of the type size; Japanese text needs more than Western

QString familyOf(Face face) {
    return face == Face::Mincho ? QStringLiteral("BIZ UDMincho") : QStringLiteral("BIZ UDGothic");
}

void wrapParagraph(const QString& text, const TextStyle& style, double width, std::vector<QString>& lines) {
    QTextLayout layout(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString piece = text.mid(line.textStart(), line.textLength());
        while (piece.endsWith(QLatin1Char(' '))) piece.chop(1);
        lines.push_back(piece);
    }
    layout.endLayout();
}

}  // namespace

Result<void> checkFonts() {
    for (const Face face : {Face::Mincho, Face::Gothic})
        if (!QFontDatabase::hasFamily(familyOf(face)))
            return Error(ErrorCode::Environment, Tr::tr("The font %1 is not installed.").arg(familyOf(face)))
                .withRemedy(Tr::tr("Install the packages fonts-morisawa-bizud-gothic and "
                                   "fonts-morisawa-bizud-mincho."));
    return Ok();
}

QFont fontOf(const TextStyle& style) {
    QFont font(familyOf(style.face));
    font.setPixelSize(qRound(style.points * kUnitsPerPoint));
    font.setBold(style.face == Face::GothicBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeight(const TextStyle& style) {
    return style.points * kUnitsPerPoint * kLineSpacing;
}

double textWidth(const QString& text, const TextStyle& style) {
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

double ascentOf(const TextStyle& style) {
    const QFontMetricsF metrics(fontOf(style));
    return (lineHeight(style) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

std::vector<QString> wrapText(const QString& text, const TextStyle& style, double width) {
    std::vector<QString> lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        wrapParagraph(paragraph, style, width, lines);
    return lines;
}

}  // namespace watari::reports
