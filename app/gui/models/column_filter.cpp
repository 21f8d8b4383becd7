#include "app/gui/models/column_filter.h"

#include "app/gui/models/search_text.h"
#include "core/base/instant.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace watari::gui {

namespace {

using usecases::CellValue;
using usecases::ValueKind;

struct Sign {
    const char16_t* text;
    FilterTest test;
};
// The longer ones first.
constexpr std::array kSigns = {Sign{u"!=", FilterTest::IsNoneOf}, Sign{u"<>", FilterTest::IsNoneOf},
                               Sign{u"≠", FilterTest::IsNoneOf},  Sign{u"<=", FilterTest::AtMost},
                               Sign{u"≤", FilterTest::AtMost},    Sign{u">=", FilterTest::AtLeast},
                               Sign{u"≥", FilterTest::AtLeast},   Sign{u"=", FilterTest::IsOneOf},
                               Sign{u"<", FilterTest::Below},     Sign{u">", FilterTest::Above}};

QString plain(const QString& line) {
    return line.normalized(QString::NormalizationForm_KC).trimmed();
}

QStringList trimmedParts(const QString& text) {
    QStringList parts;
    for (const QString& part : text.split(QLatin1Char('|'))) parts.append(part.trimmed());
    return parts;
}

bool isListing(FilterTest test) {
    return test == FilterTest::IsOneOf || test == FilterTest::IsNoneOf;
}

QHash<QString, double> byteUnits() {
    return {{QStringLiteral("b"), 1},
            {QStringLiteral("kb"), 1e3},
            {QStringLiteral("mb"), 1e6},
            {QStringLiteral("gb"), 1e9},
            {QStringLiteral("tb"), 1e12},
            {QStringLiteral("kib"), 1024},
            {QStringLiteral("mib"), 1048576},
            {QStringLiteral("gib"), 1073741824},
            {QStringLiteral("tib"), 1099511627776}};
}

std::optional<double> factorOf(ValueKind kind, const QString& unit) {
    if (usecases::isBytes(kind)) {
        const QString shown = kind == ValueKind::Size ? QStringLiteral("gib") : QStringLiteral("gb");
        const auto found = byteUnits().value(unit.isEmpty() ? shown : unit, 0);
        return found > 0 ? std::optional(found) : std::nullopt;
    }
    if (kind == ValueKind::Frequency && unit == QLatin1String("ghz")) return 1000;
    if (kind == ValueKind::Frequency && (unit.isEmpty() || unit == QLatin1String("mhz"))) return 1;
    if (!unit.isEmpty()) return std::nullopt;
    return kind == ValueKind::Cores ? 1000 : 1;
}

std::optional<qint64> parseTime(const QString& text) {
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid()) return std::nullopt;
    const QTime time =
        text.size() > 10 ? QTime::fromString(text.mid(11), QStringLiteral("H:mm")) : QTime(0, 0);
    if (!time.isValid()) return std::nullopt;
    return fromJst(date, time).unixSeconds();
}

bool ordered(FilterTest test, int comparison) {
    switch (test) {
        case FilterTest::Below:
            return comparison < 0;
        case FilterTest::AtMost:
            return comparison <= 0;
        case FilterTest::Above:
            return comparison > 0;
        case FilterTest::AtLeast:
            return comparison >= 0;
        case FilterTest::Contains:
        case FilterTest::IsOneOf:
        case FilterTest::IsNoneOf:
            return false;
    }
    Q_UNREACHABLE();
}

// One column's filter with its operands as numbers where the column has some.
class Judge {
public:
    Judge(const ColumnFilter& filter, ValueKind kind) : m_filter(filter), m_kind(kind) {
        for (const QString& operand : filter.operands) m_amounts.push_back(parseAmount(kind, operand));
    }

    [[nodiscard]] bool passes(const CellValue& value, const QString& folded) const {
        if (m_filter.test == FilterTest::Contains) return folded.contains(m_filter.operands.front());
        if (isListing(m_filter.test)) return isNamed(value, folded) == (m_filter.test == FilterTest::IsOneOf);
        return inOrder(value, folded);
    }

private:
    [[nodiscard]] bool isNamed(const CellValue& value, const QString& folded) const {
        for (size_t i = 0; i < m_amounts.size(); ++i) {
            const QString& operand = m_filter.operands[qsizetype(i)];
            if (operand.isEmpty() ? value.isEmpty() : folded == operand) return true;
            const bool isAmount = m_kind != ValueKind::Text && m_kind != ValueKind::Choice;
            if (isAmount && value.number && m_amounts[i] && *value.number == *m_amounts[i]) return true;
        }
        return false;
    }
    // Nobody knows whether what is not known is below or above.
    [[nodiscard]] bool inOrder(const CellValue& value, const QString& folded) const {
        if (value.isEmpty()) return false;
        const bool isText = m_kind == ValueKind::Text || m_kind == ValueKind::Choice;
        if (isText) return ordered(m_filter.test, QString::compare(folded, m_filter.operands.front()));
        if (!value.number || !m_amounts.front()) return false;
        const qint64 operand = *m_amounts.front();
        return ordered(m_filter.test, *value.number < operand ? -1 : *value.number > operand ? 1 : 0);
    }

    const ColumnFilter& m_filter;
    ValueKind m_kind;
    std::vector<std::optional<qint64>> m_amounts;
};

}  // namespace

std::optional<ColumnFilter> parseFilter(const QString& line) {
    const QString text = plain(line);
    if (text.isEmpty()) return std::nullopt;
    for (const Sign& sign : kSigns) {
        const auto mark = QString::fromUtf16(sign.text);
        if (!text.startsWith(mark)) continue;
        const QString rest = text.mid(mark.size()).trimmed();
        if (!isListing(sign.test) && rest.isEmpty()) return std::nullopt;  // still being typed
        ColumnFilter filter{sign.test, {}};
        const QStringList operands = isListing(sign.test) ? trimmedParts(rest) : QStringList{rest};
        for (const QString& operand : operands) filter.operands.append(foldedForSearch(operand));
        return filter;
    }
    return ColumnFilter{FilterTest::Contains, {foldedForSearch(text)}};
}

QString filterLine(const QStringList& values) {
    return QLatin1Char('=') + values.join(QLatin1String(" | "));
}

QStringList valuesOfLine(const QString& line) {
    const QString text = plain(line);
    return text.startsWith(QLatin1Char('=')) ? trimmedParts(text.mid(1)) : QStringList();
}

std::optional<qint64> parseAmount(ValueKind kind, const QString& text) {
    const QString folded = foldedForSearch(text).trimmed();
    if (kind == ValueKind::Time) return parseTime(folded);
    static const QRegularExpression pattern(QStringLiteral("^(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([a-z]*)$"));
    const auto match = pattern.match(folded);
    if (!match.hasMatch()) return std::nullopt;
    const auto factor = factorOf(kind, match.captured(2));
    if (!factor) return std::nullopt;
    const double amount = match.captured(1).remove(QLatin1Char(',')).toDouble() * *factor;
    if (std::abs(amount) > 9e18) return std::nullopt;
    return std::llround(amount);
}

std::vector<bool> passingValues(const ColumnFilter& filter, const IndexedTable& table, qsizetype column) {
    const usecases::ColumnValues& values = table.table.values[size_t(column)];
    const QStringList& folded = table.folded[size_t(column)];
    const Judge judge(filter, table.table.columns[column].kind);
    std::vector<bool> passing(values.values.size());
    for (size_t i = 0; i < passing.size(); ++i) {
        const QString text =
            folded.isEmpty() ? foldedForSearch(values.texts[qsizetype(i)]) : folded[qsizetype(i)];
        passing[i] = judge.passes(values.values[i], text);
    }
    return passing;
}

}  // namespace watari::gui
