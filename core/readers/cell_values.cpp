#include "core/readers/cell_values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <limits>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

struct SizeUnit {
    QLatin1String name;
    qint64 bytes;
};

constexpr std::array kSizeUnits{
    SizeUnit{QLatin1String("B"), 1},
    SizeUnit{QLatin1String("KB"), 1'000},
    SizeUnit{QLatin1String("MB"), 1'000'000},
    SizeUnit{QLatin1String("GB"), 1'000'000'000},
    SizeUnit{QLatin1String("TB"), 1'000'000'000'000},
    SizeUnit{QLatin1String("PB"), 1'000'000'000'000'000},
    SizeUnit{QLatin1String("KIB"), qint64{1} << 10},
    SizeUnit{QLatin1String("MIB"), qint64{1} << 20},
    SizeUnit{QLatin1String("GIB"), qint64{1} << 30},
    SizeUnit{QLatin1String("TIB"), qint64{1} << 40},
    SizeUnit{QLatin1String("PIB"), qint64{1} << 50},
};

// Digits before and after the point, kept apart so that 14,837.33 GB is exact.
struct Number {
    qint64 whole = 0;
    qint64 fraction = 0;       // numerator
    qint64 fractionScale = 1;  // denominator, a power of ten up to 10^9
};

struct NumberAndUnit {
    Number number;
    QString unit;  // NFKC, without spaces; empty when there is none
};

constexpr int kFractionDigits = 9;
// The search for brackets takes time by the square of the length.
constexpr qsizetype kLongestHeading = 1'000;
constexpr qint64 kLargestWhole = 1'000'000'000'000'000;

Error badCell(const Cell& cell, const QString& message, const QString& remedy) {
    return Error(ErrorCode::BadInput, message).withRemedy(remedy).at(placeText(cell.place));
}

Error notANumber(const Cell& cell) {
    if (cell.text.trimmed().isEmpty())
        return badCell(cell, Tr::tr("The cell is empty; a number is needed."), Tr::tr("Fill it in."));
    if (cell.text.normalized(QString::NormalizationForm_KC).trimmed().startsWith(QLatin1Char('-')))
        return badCell(cell, Tr::tr("The value \"%1\" is negative.").arg(cell.text.left(80)),
                       Tr::tr("Write a number such as 8 or 1,000.5."));
    return badCell(cell, Tr::tr("The value \"%1\" is not a number.").arg(cell.text.left(80)),
                   Tr::tr("Write a number such as 8 or 1,000.5."));
}

Result<NumberAndUnit> split(const Cell& cell) {
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?([^0-9.,].*)?$"));
    static const QRegularExpression space(QStringLiteral("\\s"));
    QString text = cell.text.normalized(QString::NormalizationForm_KC);
    text.remove(space);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) return notANumber(cell);
    NumberAndUnit result{{}, match.captured(3)};
    bool ok = false;
    result.number.whole = match.captured(1).remove(u',').toLongLong(&ok);
    if (!ok || result.number.whole > kLargestWhole)
        return badCell(cell, Tr::tr("The value \"%1\" is too large.").arg(cell.text.left(80)),
                       Tr::tr("Check the number and its unit."));
    const QString fraction = match.captured(2).left(kFractionDigits);
    result.number.fraction = fraction.toLongLong();
    for (qsizetype i = 0; i < fraction.size(); ++i) result.number.fractionScale *= 10;
    return result;
}

Error unknownUnit(const Cell& cell, const QString& known) {
    return badCell(cell, Tr::tr("The unit of \"%1\" is not known.").arg(cell.text.left(80)),
                   Tr::tr("Use one of %1.").arg(known));
}

QString knownSizeUnits() {
    return QStringLiteral("B, KB, MB, GB, TB, PB, KiB, MiB, GiB, TiB, PiB");
}

// number × scale, rounded to the nearest integer; nullopt when it does not fit.
std::optional<qint64> scaled(const Number& number, qint64 scale) {
    qint64 whole = 0;
    if (__builtin_mul_overflow(number.whole, scale, &whole)) return std::nullopt;
    // long double holds 64 bits: exact for every unit below TB, and rounded to a byte above.
    const long double part = static_cast<long double>(number.fraction) * static_cast<long double>(scale) /
                             static_cast<long double>(number.fractionScale);
    qint64 sum = 0;
    if (__builtin_add_overflow(whole, static_cast<qint64>(part + 0.5L), &sum)) return std::nullopt;
    return sum;
}

bool isOneOf(const QString& unit, std::initializer_list<const char16_t*> names) {
    for (const char16_t* name : names)
        if (unit.compare(QStringView(name), Qt::CaseInsensitive) == 0) return true;
    return false;
}

}  // namespace

std::optional<Bytes> sizeUnit(const QString& name) {
    const QString plain = name.normalized(QString::NormalizationForm_KC).trimmed();
    // "Gb" and its kin are bits by the book.
    if (plain.size() == 2 && plain[0].isUpper() && plain[1] == u'b') return std::nullopt;
    for (const SizeUnit& unit : kSizeUnits)
        if (plain.compare(unit.name, Qt::CaseInsensitive) == 0) return Bytes(unit.bytes);
    if (plain == QStringLiteral("バイト")) return Bytes(1);
    if (plain == QStringLiteral("メガバイト")) return Bytes(1'000'000);
    if (plain == QStringLiteral("ギガバイト")) return kGB;
    if (plain == QStringLiteral("テラバイト")) return kGB * 1'000;
    return std::nullopt;
}

std::optional<Bytes> sizeUnitInHeading(const QString& heading) {
    static const QRegularExpression brackets(QStringLiteral("[(\\[【〔]([^)\\]】〕]*)[)\\]】〕]"));
    static const QRegularExpression lastWord(QStringLiteral("[^A-Za-z0-9]([A-Za-z]+)$"));
    if (heading.size() > kLongestHeading) return std::nullopt;
    const QString plain = heading.normalized(QString::NormalizationForm_KC).trimmed();
    auto matches = brackets.globalMatch(plain);
    while (matches.hasNext())
        if (const auto unit = sizeUnit(matches.next().captured(1))) return unit;
    return sizeUnit(lastWord.match(plain).captured(1));
}

Result<Bytes> readSize(const Cell& cell, std::optional<Bytes> unitWithout) {
    TRY(const NumberAndUnit parts, split(cell));
    const std::optional<Bytes> unit = parts.unit.isEmpty() ? unitWithout : sizeUnit(parts.unit);
    if (!unit && parts.unit.isEmpty())
        return badCell(
            cell, Tr::tr("The value \"%1\" has no unit, and its heading names none.").arg(cell.text.left(80)),
            Tr::tr("Write the unit into the heading, such as (GB), or into the cell."));
    if (!unit) return unknownUnit(cell, knownSizeUnits());
    const std::optional<qint64> bytes = scaled(parts.number, unit->value());
    if (!bytes)
        return badCell(cell, Tr::tr("The value \"%1\" is too large.").arg(cell.text.left(80)),
                       Tr::tr("Check the number and its unit."));
    return Bytes(*bytes);
}

Result<MilliCores> readCores(const Cell& cell) {
    constexpr qint64 kMostCores = 100'000;
    TRY(const NumberAndUnit parts, split(cell));
    if (!parts.unit.isEmpty() && !isOneOf(parts.unit, {u"コア", u"個", u"core", u"cores", u"cpu", u"cpus",
                                                       u"vcpu", u"vcpus", u"core(s)"}))
        return unknownUnit(cell, QStringLiteral("コア, core, vCPU"));
    const std::optional<qint64> milli = scaled(parts.number, 1'000);
    if (!milli || parts.number.whole > kMostCores)
        return badCell(cell, Tr::tr("\"%1\" is more cores than any server has.").arg(cell.text.left(80)),
                       Tr::tr("Check whether the column holds MHz or another unit."));
    return MilliCores(*milli);
}

Result<qint64> readCount(const Cell& cell) {
    TRY(const NumberAndUnit parts, split(cell));
    if (!parts.unit.isEmpty() && !isOneOf(parts.unit, {u"台", u"個", u"件", u"台分"}))
        return unknownUnit(cell, QStringLiteral("台, 個"));
    if (parts.number.fraction != 0)
        return badCell(cell, Tr::tr("The value \"%1\" is not a whole number.").arg(cell.text.left(80)),
                       Tr::tr("Write a whole number."));
    return parts.number.whole;
}

}  // namespace watari::readers
