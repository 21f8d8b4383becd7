#include "core/base/wording.h"
#include "core/sizing/decision.h"

#include <QCoreApplication>
#include <QStringList>

namespace watari::sizing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sizing)
};

constexpr qint64 kSaturated = 950;  // permille; above it the true need is hidden

QString cores(qint64 milliCores) {
    if (milliCores == 1000) return Tr::tr("1 core");
    return Tr::tr("%1 cores").arg(coresText(MilliCores(milliCores)));
}

QString memory(qint64 bytes) {
    return memoryText(Bytes(bytes));
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
                .arg(durationText(d.observed), durationText(rule.minimumPeriod), format(d.size));
        case Basis::TooManyGaps:
            return Tr::
                tr("Only %1 of the time was observed, and %2 are needed, so the present size of %3 stays.")
                    .arg(permilleText(d.seen.coverage), permilleText(rule.minimumCoverage), format(d.size));
    }
    Q_UNREACHABLE();
}

QString seenText(const Decision& d) {
    return Tr::tr("It was watched for %1 (%2 observations, %3 of the period).")
        .arg(durationText(d.observed))
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
    return Tr::tr("CPU: %1").arg(sentences(texts));
}

QString memoryPartText(const Decision& d, const SizingRule& rule) {
    QStringList texts;
    if (d.basis != Basis::Observed) {
        texts << keptText(d, rule, memory);
    } else {
        texts << seenText(d);
        texts << Tr::tr("It used %1 at most; with %2 in reserve, in whole GiB, %3 are recommended.")
                     .arg(memory(d.peak), headroom(rule.memoryHeadroom), memory(d.size));
    }
    texts << remarks(d, memory);
    return Tr::tr("Memory: %1").arg(sentences(texts));
}

QString storageText(const Sizing& sizing, const Server& server) {
    const QString size = gigabyteText(sizing.storage);
    if (sizing.storage == Bytes(0)) return Tr::tr("Storage: not known.");
    return server.measuredStorage ? Tr::tr("Storage: %1, as surveyed.").arg(size)
                                  : Tr::tr("Storage: %1, as specified.").arg(size);
}

}  // namespace

QString reasonFor(const Decision& cpu, const Decision& memory, const Sizing& sizing, const Server& server,
                  const SizingRule& rule) {
    return sentences({cpuText(cpu, rule), memoryPartText(memory, rule), storageText(sizing, server)});
}

}  // namespace watari::sizing
