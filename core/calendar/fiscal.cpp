#include "core/calendar/fiscal.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace watari::calendar {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr int kFirstMonth = 4;

Error badPeriod(const QString& text, const QString& example) {
    return Error(ErrorCode::BadInput, Tr::tr("\"%1\" is not a period.").arg(text))
        .withRemedy(Tr::tr("Write it like %1.").arg(example));
}

QRegularExpressionMatch match(const char* pattern, const QString& text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text);
}

}  // namespace

Result<Month> Month::fromText(const QString& text) {
    const auto m = match("([0-9]{4})-([0-9]{2})", text);
    const QDate first(m.captured(1).toInt(), m.captured(2).toInt(), 1);
    if (!m.hasMatch() || !first.isValid()) return badPeriod(text, QStringLiteral("2026-07"));
    return Month(first);
}

FiscalYear::FiscalYear(QDate anyDay) : m_startYear(anyDay.year() - (anyDay.month() < kFirstMonth ? 1 : 0)) {}

Result<FiscalYear> FiscalYear::fromText(const QString& text) {
    const auto m = match("(?:FY)?([0-9]{4})", text);
    const QDate first(m.captured(1).toInt(), kFirstMonth, 1);
    if (!m.hasMatch() || !first.isValid()) return badPeriod(text, QStringLiteral("FY2026"));
    return FiscalYear(first);
}

FiscalQuarter::FiscalQuarter(QDate anyDay) : m_year(anyDay), m_number((anyDay.month() + 8) % 12 / 3 + 1) {}

Result<FiscalQuarter> FiscalQuarter::fromText(const QString& text) {
    const auto m = match("(?:FY)?([0-9]{4})Q([1-4])", text);
    const QDate first(m.captured(1).toInt(), kFirstMonth, 1);
    if (!m.hasMatch() || !first.isValid()) return badPeriod(text, QStringLiteral("FY2026Q1"));
    return FiscalQuarter(first.addMonths(3 * (m.captured(2).toInt() - 1)));
}

DateRange FiscalQuarter::days() const {
    const QDate first = m_year.days().from.addMonths(3 * (m_number - 1));
    return {first, first.addMonths(3)};
}

}  // namespace watari::calendar
