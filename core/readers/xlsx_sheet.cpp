#include "core/readers/xlsx_parts.h"
#include "core/readers/xml_scanner.h"

#include <QCoreApplication>

#include <charconv>
#include <string_view>
#include <utility>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

constexpr int kSheetRowsBetweenChecks = 1'000;
constexpr int kLastColumn = 16'384;
// As many digits as a double is sure to keep.
constexpr std::size_t kPlainDigits = 15;

Error sheetTooLarge(const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(Tr::tr("Remove what is not needed, or split the sheet."));
}

// The column of a reference such as "AB12", from 0; -1 when there is none.
int columnOf(std::string_view reference) {
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + (c - 'A' + 1);
        if (column > kLastColumn) return kLastColumn;
    }
    return column - 1;
}

// The whole text as a number from 0; -1 when it is none.
qint64 countIn(std::string_view text) {
    qint64 value = -1;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? value : -1;
}

bool isTrue(std::string_view value) {
    return value == "1" || value == "true";
}

// "1024", "3.5": a number that numberText would give back as it is.
bool isShownAsWritten(std::string_view number) {
    if (number.empty() || number.size() > kPlainDigits ||
        number.find_first_not_of("0123456789.") != number.npos)
        return false;
    const std::size_t point = number.find('.');
    const bool leadingZero = number[0] == '0' && number.size() > 1;
    if (point == number.npos) return !leadingZero;
    return point > 0 && !leadingZero && number.back() != '0' && number.back() != '.' &&
           number.find('.', point + 1) == number.npos;
}

QString latin1(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

class SheetParser {
public:
    SheetParser(const QByteArray& bytes, CellContext& context, const ReadLimits& limits)
        : m_xml(bytes), m_context(context), m_limits(limits) {}

    Result<SheetRows> rows(JobContext& job) {
        SheetRows read;
        std::vector<Row>& rows = read.rows;
        while (m_xml.next()) {
            if (!m_xml.isStart()) continue;
            if (m_xml.isNamed("col")) noteColumns(read.hiddenColumns);
            if (!m_xml.isNamed("row")) continue;
            if (rows.size() % kSheetRowsBetweenChecks == 0 && job.cancelled()) return cancelledError();
            if (std::cmp_greater_equal(rows.size(), m_limits.rows))
                return sheetTooLarge(Tr::tr("The sheet has more than %1 rows.").arg(m_limits.rows));
            const int written = latin1(m_xml.attribute("r")).toInt();
            const int previous = rows.empty() ? 0 : rows.back().number;
            const bool isHidden = isTrue(m_xml.attribute("hidden"));
            TRY(Row row, nextRow(written > 0 ? written : previous + 1));
            row.isHidden = isHidden;
            if (!row.isEmpty()) rows.push_back(std::move(row));
        }
        CHECK(m_xml.outcome());
        return read;
    }

private:
    // Views into the sheet's bytes.
    struct CellHead {
        std::string_view reference;
        std::string_view type;
        std::string_view style;
    };

    // A col element tells of the columns from min to max, counted from 1.
    void noteColumns(std::vector<ColumnSpan>& hidden) const {
        if (!isTrue(m_xml.attribute("hidden"))) return;
        const qint64 first = countIn(m_xml.attribute("min"));
        const qint64 last = countIn(m_xml.attribute("max"));
        if (first < 1 || last < first || last > kLastColumn || std::cmp_greater(hidden.size(), kLastColumn))
            return;
        hidden.push_back({int(first - 1), int(last - 1)});
    }

    Result<Row> nextRow(int number) {
        Row row{number, {}};
        row.cells.reserve(m_width);
        while (m_xml.nextChild()) {
            if (!m_xml.isNamed("c")) {
                m_xml.skip();
                continue;
            }
            if (--m_context.cellsLeft < 0)
                return sheetTooLarge(Tr::tr("The workbook has more than %1 cells.").arg(m_limits.cells));
            const CellHead head{m_xml.attribute("r"), m_xml.attribute("t"), m_xml.attribute("s")};
            const int named = columnOf(head.reference);
            const std::size_t column = named >= 0 ? static_cast<std::size_t>(named) : row.cells.size();
            TRY(QString text, cellText(head));
            if (text.isEmpty()) continue;
            if (std::cmp_greater_equal(column, m_limits.columns))
                return sheetTooLarge(Tr::tr("The sheet has more than %1 columns.").arg(m_limits.columns))
                    .at(Tr::tr("row %1").arg(number));
            if (column >= row.cells.size()) row.cells.resize(column + 1);
            row.cells[column] = std::move(text);
        }
        m_width = row.cells.size();
        return row;
    }

    Result<QString> cellText(const CellHead& head) {
        std::string_view plainValue;
        QString value;  // where it holds entities
        QString inlineText;
        QString formula;
        while (m_xml.nextChild()) {
            if (m_xml.isNamed("v")) {
                plainValue = m_xml.plainText();
                value = m_xml.decoded();
            } else if (m_xml.isNamed("is")) {
                inlineText = richText(m_xml);
            } else if (m_xml.isNamed("f")) {
                formula = m_xml.text();
            } else {
                m_xml.skip();
            }
        }
        if (head.type == "inlineStr") return inlineText;
        if (plainValue.empty() && value.isEmpty()) return formula.isEmpty() ? QString() : u'=' + formula;
        if (head.type == "s") return sharedString(plainValue).at(latin1(head.reference));
        if (!plainValue.empty() && !isShownAsWritten(plainValue))
            value = QString::fromUtf8(plainValue.data(), static_cast<qsizetype>(plainValue.size()));
        return shownValue(head, plainValue, value);
    }

    Result<QString> sharedString(std::string_view index) const {
        const qint64 at = countIn(index);
        if (at < 0 || std::cmp_greater_equal(at, m_context.sharedStrings.size()))
            return Error(ErrorCode::BadInput,
                         Tr::tr("The cell refers to text %1, which is missing.").arg(latin1(index)))
                .withRemedy(Tr::tr("Open the workbook and save it again."));
        return m_context.sharedStrings[static_cast<std::size_t>(at)];
    }

    // `text` is the value, or empty where the plain one is a number to be shown as it is written.
    [[nodiscard]] QString shownValue(const CellHead& head, std::string_view plain,
                                     const QString& text) const {
        if (head.type == "b") return plain == "1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        const QString raw = text.isEmpty() ? latin1(plain) : text;
        if (!head.type.empty() && head.type != "n") return raw;
        const qint64 style = countIn(head.style.empty() ? "0" : head.style);
        const bool isDate = style >= 0 && std::cmp_less(style, m_context.dateStyles.size()) &&
                            m_context.dateStyles[static_cast<std::size_t>(style)];
        if (isDate) return dateText(raw, m_context.dates);
        return text.isEmpty() ? raw : numberText(raw);
    }

    XmlScanner m_xml;
    CellContext& m_context;
    const ReadLimits& m_limits;
    std::size_t m_width = 0;  // of the row before, which the next one mostly shares
};

}  // namespace

Result<SheetRows> readSheetRows(const QByteArray& xml, CellContext& context, const ReadLimits& limits,
                                JobContext& job) {
    return SheetParser(xml, context, limits).rows(job);
}

}  // namespace watari::readers
