#include "importers/rvtools/localised.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace watari::importers::rvtools {

namespace {

constexpr double kLargest = 1e15;  // a double is exact below it
constexpr int kDigitsOfThousands = 3;
// 1954 to 2119 as serial numbers of a spreadsheet.
constexpr double kFirstSerial = 20'000;
constexpr double kLastSerial = 80'000;
constexpr double kSecondsPerDay = 86'400;

// Digits and the separators "." and "," alone; empty when anything else stands in it.
QString plainNumber(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c == u'\'' || c == u'’') continue;
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && c != u'.' && c != u',') return {};
        plain += c;
    }
    const bool hasDigit = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit ? plain : QString();
}

// One separator in one number, the other one of the two left aside.
struct Occurrence {
    qsizetype count = 0;
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype digitsAfter = 0;  // up to the end
};

Occurrence occurrenceOf(QChar separator, const QString& number) {
    Occurrence o;
    o.count = number.count(separator);
    o.first = number.indexOf(separator);
    o.last = number.lastIndexOf(separator);
    o.digitsAfter = number.size() - o.last - 1;
    return o;
}

// "1.024": could be either.
bool isUndecided(const Occurrence& o, const QString& number) {
    return o.count == 1 && o.digitsAfter == kDigitsOfThousands && o.first >= 1 &&
           o.first <= kDigitsOfThousands && number[0] != u'0';
}

void see(SeparatorEvidence& evidence, const QString& number, const Occurrence& own, const Occurrence& other) {
    if (own.count == 0) return;
    if (other.count > 0 && other.last > own.last)
        evidence.asThousands = true;
    else if (other.count > 0 && own.count == 1)
        evidence.asDecimal = true;
    else if (own.count > 1)
        evidence.asThousands = true;
    else if (!isUndecided(own, number))
        evidence.asDecimal = true;
    else if (!std::exchange(evidence.undecided, true))
        evidence.example = number;
}

// What the separator means in this number, whatever the rest of the column says, where that is sure.
SeparatorRole roleIn(const QString& number, QChar separator, QChar otherSeparator,
                     const SeparatorEvidence& column) {
    SeparatorEvidence alone;
    see(alone, number, occurrenceOf(separator, number), occurrenceOf(otherSeparator, number));
    if (alone.asThousands || alone.asDecimal) return alone.role();
    return column.role();
}

bool hasGroupsOfThree(const QString& number, QChar separator, qsizetype end) {
    const QStringList groups = number.left(end).split(separator);
    return groups[0].size() <= kDigitsOfThousands &&
           std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString& g) { return g.size() == kDigitsOfThousands; });
}

struct TruthWord {
    const char16_t* word;
    bool value;
};
constexpr std::array kTruthWords{
    TruthWord{u"true", true},    TruthWord{u"yes", true},       TruthWord{u"1", true},
    TruthWord{u"-1", true},      TruthWord{u"wahr", true},      TruthWord{u"ja", true},
    TruthWord{u"vrai", true},    TruthWord{u"oui", true},       TruthWord{u"はい", true},
    TruthWord{u"有効", true},    TruthWord{u"真", true},        TruthWord{u"verdadero", true},
    TruthWord{u"sí", true},      TruthWord{u"vero", true},      TruthWord{u"○", true},
    TruthWord{u"enabled", true}, TruthWord{u"false", false},    TruthWord{u"no", false},
    TruthWord{u"0", false},      TruthWord{u"falsch", false},   TruthWord{u"nein", false},
    TruthWord{u"faux", false},   TruthWord{u"non", false},      TruthWord{u"いいえ", false},
    TruthWord{u"無効", false},   TruthWord{u"偽", false},       TruthWord{u"falso", false},
    TruthWord{u"×", false},      TruthWord{u"disabled", false},
};

const QRegularExpression& timePattern() {
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{1,4})([-/.年])\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,4})日?"
        "(?:[T ]\\s*(AM|PM|午前|午後)?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(AM|PM|Z)?)?$"));
    return pattern;
}

QRegularExpressionMatch matchTime(const QString& text) {
    return timePattern().match(text.normalized(QString::NormalizationForm_KC).simplified().toUpper());
}

bool isYearFirst(const QRegularExpressionMatch& match) {
    return match.captured(1).size() == 4;
}

std::optional<QTime> clockIn(const QRegularExpressionMatch& match) {
    if (match.captured(6).isEmpty()) return QTime(0, 0);
    const QString half = match.captured(5) + match.captured(9);
    int hour = match.captured(6).toInt();
    const bool isAfternoon = half.startsWith(QLatin1String("PM")) || half.startsWith(QStringLiteral("午後"));
    const bool isMorning = half.startsWith(QLatin1String("AM")) || half.startsWith(QStringLiteral("午前"));
    if ((isAfternoon || isMorning) && hour > 12) return std::nullopt;
    if (isAfternoon && hour < 12) hour += 12;
    if (isMorning && hour == 12) hour = 0;
    const QTime time(hour, match.captured(7).toInt(), match.captured(8).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeReading readingOf(const QDate& date, const QRegularExpressionMatch& match) {
    const auto clock = clockIn(match);
    if (!date.isValid() || date.year() < 1900 || !clock) return {};
    const Instant japan = fromJst(date, *clock);
    constexpr Seconds kJapanAhead{9 * 3'600};
    return {.time = match.captured(9) == QLatin1String("Z") ? japan + kJapanAhead : japan};
}

TimeReading serialIn(const QString& text) {
    bool ok = false;
    const double serial = QString(text).replace(u',', u'.').toDouble(&ok);
    if (!ok || !(serial > kFirstSerial && serial < kLastSerial)) return {};
    const auto seconds = static_cast<qint64>(std::llround(serial * kSecondsPerDay));
    const Instant first = fromJst(QDate(1899, 12, 30));
    return {.time = first + Seconds(seconds)};
}

}  // namespace

SeparatorRole SeparatorEvidence::role() const {
    if (asThousands && asDecimal) return SeparatorRole::Contradictory;
    if (asThousands) return SeparatorRole::Thousands;
    return asDecimal ? SeparatorRole::Decimal : SeparatorRole::Unknown;
}

void NumberStyle::see(const QString& text) {
    const QString number = plainNumber(text);
    const Occurrence points = occurrenceOf(u'.', number);
    const Occurrence commas = occurrenceOf(u',', number);
    rvtools::see(point, number, points, commas);
    rvtools::see(comma, number, commas, points);
}

void NumberStyle::add(const NumberStyle& other) {
    point.asThousands |= other.point.asThousands;
    point.asDecimal |= other.point.asDecimal;
    comma.asThousands |= other.comma.asThousands;
    comma.asDecimal |= other.comma.asDecimal;
}

void NumberStyle::learnFrom(const NumberStyle& other) {
    const auto learn = [](SeparatorEvidence& own, const SeparatorEvidence& known) {
        if (own.role() != SeparatorRole::Unknown) return;
        own.asThousands = known.role() == SeparatorRole::Thousands;
        own.asDecimal = known.role() == SeparatorRole::Decimal;
    };
    learn(point, other.point);
    learn(comma, other.comma);
    // A number has one decimal sign at most: where the comma is it, the point parts thousands.
    const auto opposite = [](SeparatorEvidence& own, const SeparatorEvidence& decimal) {
        if (own.role() == SeparatorRole::Unknown && decimal.role() == SeparatorRole::Decimal)
            own.asThousands = true;
    };
    opposite(point, comma);
    opposite(comma, point);
}

std::optional<double> numberIn(const QString& text, const NumberStyle& style) {
    QString number = plainNumber(text);
    if (number.isEmpty()) return std::nullopt;
    const SeparatorRole point = roleIn(number, u'.', u',', style.point);
    const SeparatorRole comma = roleIn(number, u',', u'.', style.comma);
    if (point == SeparatorRole::Contradictory || comma == SeparatorRole::Contradictory) return std::nullopt;
    const QChar decimal = point == SeparatorRole::Decimal   ? u'.'
                          : comma == SeparatorRole::Decimal ? u','
                                                            : QChar();
    const QChar thousands = decimal == u'.'         ? u','
                            : decimal == u','       ? u'.'
                            : number.contains(u',') ? u','
                                                    : u'.';
    const qsizetype end =
        decimal.isNull() || !number.contains(decimal) ? number.size() : number.indexOf(decimal);
    if (number.indexOf(thousands) >= 0 && !hasGroupsOfThree(number, thousands, end)) return std::nullopt;
    number.remove(thousands);
    if (!decimal.isNull()) number.replace(decimal, u'.');
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok && value < kLargest ? std::optional(value) : std::nullopt;
}

std::optional<bool> truthIn(const QString& text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    for (const TruthWord& entry : kTruthWords)
        if (plain.compare(QStringView(entry.word), Qt::CaseInsensitive) == 0) return entry.value;
    return std::nullopt;
}

void DateStyle::see(const QString& text) {
    const QRegularExpressionMatch match = matchTime(text);
    if (!match.hasMatch() || isYearFirst(match)) return;
    if (match.captured(1).toInt() > 12) dayFirst = true;
    if (match.captured(3).toInt() > 12) monthFirst = true;
}

TimeReading timeIn(const QString& text, const DateStyle& style) {
    const QRegularExpressionMatch match = matchTime(text);
    if (!match.hasMatch()) return serialIn(text.trimmed());
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int third = match.captured(4).toInt();
    if (isYearFirst(match)) return readingOf(QDate(first, second, third), match);
    const int year = third < 100 ? 2000 + third : third;
    const bool dayFirst = match.captured(2) == QLatin1String(".") || (style.dayFirst && !style.monthFirst);
    const bool monthFirst = !dayFirst && style.monthFirst && !style.dayFirst;
    if (!dayFirst && !monthFirst && first != second && first <= 12 && second <= 12)
        return {.time = std::nullopt, .isAmbiguous = true};
    const bool readDayFirst = dayFirst || (!monthFirst && first > 12);
    return readingOf(readDayFirst ? QDate(year, second, first) : QDate(year, first, second), match);
}

}  // namespace watari::importers::rvtools
