#include "core/assess/rule.h"
#include "core/assess/scope.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cstdlib>
#include <optional>

namespace watari::assess {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Assess)
};

QString coresText(MilliCores cpu) {
    return Tr::tr("%1 cores").arg(QLocale::c().toString(double(cpu.value()) / 1000, 'f', 2));
}

QString gigabytesText(Bytes size) {
    return Tr::tr("%1 GB").arg(QLocale::c().toString(double(size.value()) / double(kGB.value()), 'f', 2));
}

// The specification's 0 means "not known".
bool deviates(qint64 specified, qint64 measured, Permille tolerance) {
    if (specified <= 0) return false;
    return double(std::abs(measured - specified)) * 1000.0 > double(specified) * double(tolerance.value());
}

// One of a server's sizes: 基準値 (0: not known), 実測値 and 移行先設計値.
struct Size {
    const char* subject;
    QString label;
    qint64 spec;
    std::optional<qint64> measured;
    std::optional<qint64> designed;
    QString (*text)(qint64);
};

struct SizePair {
    qint64 first;
    qint64 second;
};

template <class Quantity>
std::optional<qint64> plain(const std::optional<Quantity>& quantity) {
    return quantity ? std::optional(quantity->value()) : std::nullopt;
}

std::array<Size, 3> sizesOf(const Server& s) {
    const auto cores = [](qint64 value) { return coresText(MilliCores(value)); };
    const auto gigabytes = [](qint64 value) { return gigabytesText(Bytes(value)); };
    return {Size{"cpu", Tr::tr("CPU"), s.specCpu.value(), plain(s.measuredCpu), plain(s.designedCpu), cores},
            Size{"memory", Tr::tr("Memory"), s.specMemory.value(), plain(s.measuredMemory),
                 plain(s.designedMemory), gigabytes},
            Size{"storage", Tr::tr("Storage"), s.specStorage.value(), plain(s.measuredStorage),
                 plain(s.designedStorage), gigabytes}};
}

// One hit for each size of which `compare` gives the two that do not go together.
template <class Compare>
QList<Hit> sizeHits(const Survey& survey, Compare compare) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        for (const Size& size : sizesOf(s))
            if (const auto pair = compare(size))
                hits.append({s.id,
                             QLatin1String(size.subject),
                             s.name,
                             {size.label, size.text(pair->first), size.text(pair->second)}});
    return hits;
}

template <class Field>
QList<Hit> serversWhere(const Survey& survey, const char* subject, Field condition) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (condition(s)) hits.append({s.id, QLatin1String(subject), s.name, {}});
    return hits;
}

}  // namespace

QList<Hit> findUnsurveyedServers(const Survey& survey) {
    return serversWhere(survey, "server", [](const Server& s) { return !isOnPlatform(s); });
}

QList<Hit> findDuplicateNames(const Survey& survey) {
    const auto key = [](const Server& s) { return s.name.trimmed().toCaseFolded(); };
    QHash<QString, int> uses;
    for (const Server& s : survey.inventory.servers)
        if (isToMove(s)) ++uses[key(s)];
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (const int n = uses.value(key(s)); n > 1 && isToMove(s))
            hits.append({s.id, QStringLiteral("name"), s.name, {s.name, QString::number(n)}});
    return hits;
}

QList<Hit> findServersWithoutSystem(const Survey& survey) {
    return serversWhere(survey, "system", [](const Server& s) { return s.systemId.isNull(); });
}

QList<Hit> findSystemsWithoutDepartment(const Survey& survey) {
    QList<Hit> hits;
    for (const System& s : survey.inventory.systems)
        if (s.departmentId.isNull())
            hits.append({{}, s.importKey.isEmpty() ? s.id.text() : s.importKey, s.name, {s.name}});
    return hits;
}

QList<Hit> findSizeDeviations(const Survey& survey) {
    return sizeHits(survey, [&](const Size& size) -> std::optional<SizePair> {
        if (!size.measured || !deviates(size.spec, *size.measured, survey.context.sizeDeviation)) return {};
        return SizePair{size.spec, *size.measured};
    });
}

QList<Hit> findDesignsBelowSpec(const Survey& survey) {
    return sizeHits(survey, [](const Size& size) -> std::optional<SizePair> {
        if (!size.designed || *size.designed >= size.spec) return {};
        return SizePair{size.spec, *size.designed};
    });
}

// Within the tolerance it is the unit (GB or GiB) that differs.
QList<Hit> findDesignsBelowSurvey(const Survey& survey) {
    return sizeHits(survey, [&](const Size& size) -> std::optional<SizePair> {
        if (!size.designed || !size.measured || *size.designed >= *size.measured) return {};
        if (!deviates(*size.measured, *size.designed, survey.context.sizeDeviation)) return {};
        return SizePair{*size.measured, *size.designed};
    });
}

QList<Hit> findUnobservedServers(const Survey& survey) {
    return serversWhere(survey, "use",
                        [&](const Server& s) { return !survey.context.observedServers.contains(s.id); });
}

QList<Hit> findUnknownVolumes(const Survey& survey) {
    return serversWhere(survey, "volume", [&](const Server& s) {
        const bool known = s.specStorage > Bytes(0) || s.measuredStorage.value_or(Bytes(0)) > Bytes(0);
        return !known && survey.disksOf.value(s.id).isEmpty();
    });
}

}  // namespace watari::assess
