#include "report_text.h"

#include "core/base/instant.h"
#include "reports/model/captions.h"

#include <QStringList>

namespace watari::reports {
namespace {

template <class... Visits>
struct Overloaded : Visits... {
    using Visits::operator()...;
};
template <class... Visits>
Overloaded(Visits...) -> Overloaded<Visits...>;

QString rowText(const Table& table, const Row& row) {
    QStringList cells;
    for (size_t i = 0; i < row.size(); ++i) cells << formatCell(row[i], table.columns[i].format);
    return cells.join(QStringLiteral(" | "));
}

QString tableText(const Table& table, const QString& caption) {
    QStringList headers;
    for (const Column& c : table.columns) headers << columnTitle(c);
    QStringList lines{caption, headers.join(QStringLiteral(" | "))};
    for (const Row& row : table.rows) lines << rowText(table, row);
    if (table.rows.empty()) lines << emptyTextOf(table);
    if (!table.total.empty()) lines << QStringLiteral("= ") + rowText(table, table.total);
    return lines.join(QLatin1Char('\n'));
}

QString valuesText(const ChartSeries& series, const Chart& chart) {
    QStringList texts;
    for (const ValueRun& run : runsOf(series)) {
        QStringList values;
        for (size_t i = run.first; i <= run.last; ++i)
            values << QString::number(*series.values[i], 'f', chart.decimals);
        texts << QStringLiteral("[%1] %2").arg(QString::number(run.first), values.join(QLatin1Char(' ')));
    }
    return series.name + QStringLiteral(": ") + texts.join(QStringLiteral(" gap "));
}

QString chartText(const Chart& chart, const QString& caption) {
    QStringList lines{QStringLiteral("%1, %2").arg(caption, chart.yLabel)};
    if (const auto* times = std::get_if<TimeAxis>(&chart.axis); times && !times->empty())
        lines << QStringLiteral("%1 positions, %2 to %3")
                     .arg(QString::number(times->size()), toJstText(times->front()),
                          toJstText(times->back()));
    for (const ChartSeries& s : chart.series) lines << valuesText(s, chart);
    for (const ThresholdLine& t : chart.thresholds)
        lines << QStringLiteral("line %1: %2").arg(t.label, QString::number(t.value, 'f', chart.decimals));
    for (const ShadedInterval& s : chart.shades)
        lines << QStringLiteral("shade %1: %2 to %3")
                     .arg(s.label, toJstText(s.when.from), toJstText(s.when.to));
    return lines.join(QLatin1Char('\n'));
}

QString keysText(const KeyValues& block) {
    QStringList lines;
    for (const LabelledValue& row : block.rows)
        lines << QStringLiteral("%1: %2").arg(row.label, valueText(row));
    return lines.join(QLatin1Char('\n'));
}

QString blockText(const Block& block, CaptionCounter& captions) {
    return std::visit(
        Overloaded{[](const Paragraph& p) {
                       return p.style == ParagraphStyle::Result ? QStringLiteral("[[ %1 ]]").arg(p.text)
                                                                : p.text;
                   },
                   [&](const SubHeading& h) { return captions.subHeading(h); },
                   [](const KeyValues& k) { return keysText(k); },
                   [&](const Table& t) { return tableText(t, captions.table(t)); },
                   [&](const Chart& c) { return chartText(c, captions.figure(c.title)); },
                   [](const Image& i) { return i.caption; }, [](const Approvals&) { return QString(); },
                   [](const PageBreak&) { return QString(); }},
        block);
}

}  // namespace

QString textOf(const Report& report) {
    QStringList parts{
        QStringList{report.title, report.subtitle, report.period, report.issueDate, report.issuer}.join(
            QLatin1Char('\n')),
        keysText({report.coverFields}), report.footer};
    QStringList boxes;
    for (const ApprovalBox& box : report.approvals.boxes) boxes << box.role;
    parts << boxes.join(QStringLiteral(" | "));
    CaptionCounter captions;
    for (size_t i = 0; i < report.sections.size(); ++i) {
        captions.beginSection();
        parts << QStringLiteral("## ") + sectionTitle(report, i);
        for (const Block& block : report.sections[i].blocks) parts << blockText(block, captions);
    }
    return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

}  // namespace watari::reports
