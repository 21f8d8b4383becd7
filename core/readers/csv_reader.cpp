#include "core/readers/csv_reader.h"

#include <QCoreApplication>
#include <QStringView>

#include <algorithm>
#include <array>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

constexpr std::array kDelimiters{u',', u';', u'\t'};
constexpr int kLinesToJudge = 20;
constexpr int kRowsBetweenChecks = 1'000;

QChar detectDelimiter(QStringView text) {
    std::array<int, kDelimiters.size()> counts{};
    bool quoted = false;
    int lines = 0;
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        if (quoted) continue;
        if (c == u'\n' && ++lines == kLinesToJudge) break;
        for (std::size_t i = 0; i < kDelimiters.size(); ++i)
            if (c == kDelimiters[i]) ++counts[i];
    }
    const auto best = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return kDelimiters[static_cast<std::size_t>(best)];
}

Error fileTooLarge(const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(Tr::tr("Split the file, or remove what is not needed."));
}

// One pass over the text; a record ends at CR, LF or CRLF outside quotes.
class CsvParser {
public:
    CsvParser(QStringView text, QChar delimiter, const ReadLimits& limits)
        : m_text(text), m_delimiter(delimiter), m_limits(limits) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    Result<Row> nextRow() {
        Row row{++m_row, {}};
        while (true) {
            if (std::cmp_greater_equal(row.cells.size(), m_limits.columns))
                return fileTooLarge(Tr::tr("The row has more than %1 columns.").arg(m_limits.columns))
                    .at(rowPlace());
            TRY(QString cell, nextCell());
            row.cells.push_back(std::move(cell));
            if (atEnd() || m_text[m_at] != m_delimiter) break;
            ++m_at;
        }
        skipLineEnd();
        return row;
    }

private:
    [[nodiscard]] QString rowPlace() const { return Tr::tr("row %1").arg(m_row); }

    [[nodiscard]] bool atCellEnd() const {
        return atEnd() || m_text[m_at] == m_delimiter || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    Result<QString> nextCell() {
        QString cell;
        if (!atEnd() && m_text[m_at] == u'"') {
            TRY(cell, quotedPart());
        }
        // RFC 4180 allows nothing after the closing quote; programs write it all the same.
        const qsizetype start = m_at;
        while (!atCellEnd()) ++m_at;
        return cell.append(m_text.mid(start, m_at - start));
    }

    Result<QString> quotedPart() {
        QString part;
        ++m_at;
        while (true) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                return Error(ErrorCode::BadInput, Tr::tr("A quotation mark is never closed."))
                    .at(rowPlace())
                    .withRemedy(Tr::tr("Close it, or write the file anew from the spreadsheet program."));
            part += m_text.mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (atEnd() || m_text[m_at] != u'"') return part;
            part += u'"';
            ++m_at;
        }
    }

    void skipLineEnd() {
        if (!atEnd() && m_text[m_at] == u'\r') ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n') ++m_at;
    }

    QStringView m_text;
    QChar m_delimiter;
    const ReadLimits& m_limits;
    qsizetype m_at = 0;
    int m_row = 0;
};

}  // namespace

Result<Sheet> readCsv(const QByteArray& bytes, const ReadLimits& limits, JobContext& job,
                      TextEncoding encoding) {
    if (bytes.size() > limits.file.value())
        return fileTooLarge(
            Tr::tr("The file is larger than %1 MiB.").arg(limits.file.value() / kMiB.value()));
    TRY(const QString text, decodeText(bytes, encoding));
    CsvParser parser(text, detectDelimiter(text), limits);
    Sheet sheet;
    qint64 cells = 0;
    while (!parser.atEnd()) {
        if (sheet.rows.size() % kRowsBetweenChecks == 0 && job.cancelled()) return cancelledError();
        TRY(Row row, parser.nextRow());
        if (row.number > limits.rows)
            return fileTooLarge(Tr::tr("The file has more than %1 rows.").arg(limits.rows));
        cells += static_cast<qint64>(row.cells.size());
        if (cells > limits.cells)
            return fileTooLarge(Tr::tr("The file has more than %1 cells.").arg(limits.cells));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

}  // namespace watari::readers
