#include "core/readers/safe_xml.h"
#include "core/readers/xlsx_parts.h"

#include <QCoreApplication>

#include <utility>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

constexpr int kRowsBetweenChecks = 1'000;
constexpr int kLastColumn = 16'384;

Error tooLarge(const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(Tr::tr("Remove what is not needed, or split the sheet."));
}

// The column of a reference such as "AB12", from 0; -1 when there is none.
int columnOf(const QString& reference) {
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z') break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > kLastColumn) return kLastColumn;
    }
    return column - 1;
}

class SheetParser {
public:
    SheetParser(const QByteArray& bytes, CellContext& context, const ReadLimits& limits)
        : m_xml(bytes), m_context(context), m_limits(limits) {}

    Result<std::vector<Row>> rows(JobContext& job) {
        std::vector<Row> rows;
        while (m_xml.next()) {
            if (!m_xml.isStart() || !m_xml.isNamed(QLatin1String("row"))) continue;
            if (rows.size() % kRowsBetweenChecks == 0 && job.cancelled()) return cancelledError();
            if (std::cmp_greater_equal(rows.size(), m_limits.rows))
                return tooLarge(Tr::tr("The sheet has more than %1 rows.").arg(m_limits.rows));
            const int written = m_xml.attribute(QLatin1String("r")).toInt();
            const int previous = rows.empty() ? 0 : rows.back().number;
            TRY(Row row, nextRow(written > 0 ? written : previous + 1));
            if (!row.isEmpty()) rows.push_back(std::move(row));
        }
        CHECK(m_xml.outcome());
        return rows;
    }

private:
    Result<Row> nextRow(int number) {
        Row row{number, {}};
        while (m_xml.nextChild()) {
            if (!m_xml.isNamed(QLatin1String("c"))) {
                m_xml.skip();
                continue;
            }
            if (--m_context.cellsLeft < 0)
                return tooLarge(Tr::tr("The workbook has more than %1 cells.").arg(m_limits.cells));
            const int named = columnOf(m_xml.attribute(QLatin1String("r")));
            const std::size_t column = named >= 0 ? static_cast<std::size_t>(named) : row.cells.size();
            TRY(QString text, cellText());
            if (text.isEmpty()) continue;
            if (std::cmp_greater_equal(column, m_limits.columns))
                return tooLarge(Tr::tr("The sheet has more than %1 columns.").arg(m_limits.columns))
                    .at(Tr::tr("row %1").arg(number));
            if (column >= row.cells.size()) row.cells.resize(column + 1);
            row.cells[column] = std::move(text);
        }
        return row;
    }

    Result<QString> cellText() {
        const QString type = m_xml.attribute(QLatin1String("t"));
        const int style = m_xml.attribute(QLatin1String("s")).toInt();
        const QString reference = m_xml.attribute(QLatin1String("r"));
        QString value;
        QString inlineText;
        QString formula;
        while (m_xml.nextChild()) {
            if (m_xml.isNamed(QLatin1String("v")))
                value = m_xml.text();
            else if (m_xml.isNamed(QLatin1String("is")))
                inlineText = richText(m_xml);
            else if (m_xml.isNamed(QLatin1String("f")))
                formula = m_xml.text();
            else
                m_xml.skip();
        }
        if (type == QLatin1String("inlineStr")) return inlineText;
        if (value.isEmpty()) return formula.isEmpty() ? QString() : u'=' + formula;
        if (type == QLatin1String("s")) return sharedString(value).at(reference);
        return plainValue(type, value, style);
    }

    Result<QString> sharedString(const QString& index) const {
        bool ok = false;
        const qulonglong at = index.toULongLong(&ok);
        if (!ok || at >= m_context.sharedStrings.size())
            return Error(ErrorCode::BadInput,
                         Tr::tr("The cell refers to text %1, which is missing.").arg(index))
                .withRemedy(Tr::tr("Open the workbook and save it again."));
        return m_context.sharedStrings[at];
    }

    [[nodiscard]] QString plainValue(const QString& type, const QString& value, int style) const {
        if (type == QLatin1String("b"))
            return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (!type.isEmpty() && type != QLatin1String("n")) return value;
        const bool isDate = style >= 0 && std::cmp_less(style, m_context.dateStyles.size()) &&
                            m_context.dateStyles[static_cast<std::size_t>(style)];
        return isDate ? dateText(value, m_context.dates) : numberText(value);
    }

    SafeXml m_xml;
    CellContext& m_context;
    const ReadLimits& m_limits;
};

}  // namespace

Result<std::vector<Row>> readSheetRows(const QByteArray& xml, CellContext& context, const ReadLimits& limits,
                                       JobContext& job) {
    return SheetParser(xml, context, limits).rows(job);
}

}  // namespace watari::readers
