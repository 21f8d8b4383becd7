#include "core/sizing/decision.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace watari::sizing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sizing)
};

constexpr qint64 kSaturated = 950;  // permille; above it the true need is hidden

QString number(double value, int decimals) {
    return QLocale::c().toString(value, 'f', decimals);
}

QString cores(qint64 milliCores) {
    return Tr::tr("%1 cores").arg(number(double(milliCores) / 1000, 2));
}

QString memoryText(qint64 bytes) {
    return Tr::tr("%1 GiB").arg(number(double(bytes) / double(kGiB.value()), 2));
}

QString permilleText(Permille p) {
    return Tr::tr("%1.%2 %").arg(p.value() / 10).arg(p.value() % 10);
}

QString duration(Seconds s) {
    constexpr qint64 kMinute = 60;
    constexpr qint64 kDay = 86400;
    if (s.value() >= kDay) return Tr::tr("%1 days").arg(number(double(s.value()) / double(kDay), 1));
    return Tr::tr("%1 minutes").arg(s.value() / kMinute);
}

QString headroom(Permille factor) {
    return permilleText(Permille(factor.value() - 1000));
}

using Format = QString (*)(qint64);

// Why the present size stays.
QString keptText(const Decision& d, const SizingRule& rule, Format format) {
    switch (d.basis) {
        case Basis::Observed:
            return {};
        case Basis::NothingSeen:
            return Tr::tr("Nobody measured its use, so the present size of %1 stays.").arg(format(d.size));
        case Basis::TooShort:
            return Tr::tr(
                       "It was watched for only %1, and %2 are needed to see a working week, so the present "
                       "size of %3 stays.")
                .arg(duration(d.observed), duration(rule.minimumPeriod), format(d.size));
        case Basis::TooManyGaps:
            return Tr::
                tr("Only %1 of the time was observed, and %2 are needed, so the present size of %3 stays.")
                    .arg(permilleText(d.seen.coverage), permilleText(rule.minimumCoverage), format(d.size));
    }
    Q_UNREACHABLE();
}

QString seenText(const Decision& d) {
    return Tr::tr("It was watched for %1 (%2 observations, %3 of the period).")
        .arg(duration(d.observed))
        .arg(d.seen.count)
        .arg(permilleText(d.seen.coverage));
}

// What every part ends with: time over, floor, excess over the specification.
QStringList remarks(const Decision& d, Format format) {
    QStringList texts;
    if (d.seen.count > 0 && d.present > 0)
        texts << Tr::tr("In what was observed, use was above this size for %1 minutes.")
                     .arg(d.over.value() / 60);
    if (d.size == d.minimum) texts << Tr::tr("The guest needs at least %1.").arg(format(d.minimum));
    if (d.specified > 0 && d.size > d.specified)
        texts << Tr::tr("This is more than the %1 of the specification.").arg(format(d.specified));
    return texts;
}

QString cpuText(const Decision& d, const SizingRule& rule) {
    QStringList texts;
    if (d.basis != Basis::Observed) {
        texts << keptText(d, rule, cores);
    } else {
        texts << seenText(d);
        texts << Tr::tr("%1 of the time it used at most %2, and %3 in its busiest hour.")
                     .arg(permilleText(rule.cpuPercentile), cores(d.usual), cores(d.peak));
        texts << Tr::tr("With %1 in reserve, in whole cores, %2 are recommended.")
                     .arg(headroom(rule.cpuHeadroom), cores(d.size));
        if (d.seen.p95 >= kSaturated)
            texts << Tr::tr("It was often at its limit, so it may need more than could be seen.");
    }
    texts << remarks(d, cores);
    return Tr::tr("CPU: %1").arg(texts.join(QLatin1Char(' ')));
}

QString memoryPartText(const Decision& d, const SizingRule& rule) {
    QStringList texts;
    if (d.basis != Basis::Observed) {
        texts << keptText(d, rule, memoryText);
    } else {
        texts << seenText(d);
        texts << Tr::tr("It used %1 at most; with %2 in reserve, in whole GiB, %3 are recommended.")
                     .arg(memoryText(d.peak), headroom(rule.memoryHeadroom), memoryText(d.size));
    }
    texts << remarks(d, memoryText);
    return Tr::tr("Memory: %1").arg(texts.join(QLatin1Char(' ')));
}

QString storageText(const Sizing& sizing, const Server& server) {
    const QString size = Tr::tr("%1 GB").arg(number(double(sizing.storage.value()) / double(kGB.value()), 2));
    if (sizing.storage == Bytes(0)) return Tr::tr("Storage: not known.");
    return server.measuredStorage ? Tr::tr("Storage: %1, as surveyed.").arg(size)
                                  : Tr::tr("Storage: %1, as specified.").arg(size);
}

}  // namespace

QString reasonFor(const Decision& cpu, const Decision& memory, const Sizing& sizing, const Server& server,
                  const SizingRule& rule) {
    return QStringList{cpuText(cpu, rule), memoryPartText(memory, rule), storageText(sizing, server)}.join(
        QLatin1Char(' '));
}

}  // namespace watari::sizing
