#include "core/assess/rule.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

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

template <class Field>
QList<Hit> serversWhere(const Survey& survey, const char* subject, Field condition) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (condition(s)) hits.append({s.id, QLatin1String(subject), s.name, {}});
    return hits;
}

}  // namespace

QList<Hit> findUnsurveyedServers(const Survey& survey) {
    return serversWhere(survey, "server", [](const Server& s) { return !isSurveyed(s); });
}

QList<Hit> findDuplicateNames(const Survey& survey) {
    const auto key = [](const Server& s) { return s.name.trimmed().toCaseFolded(); };
    QHash<QString, int> uses;
    for (const Server& s : survey.inventory.servers) ++uses[key(s)];
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (const int n = uses.value(key(s)); n > 1)
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
    QList<Hit> hits;
    const Permille tolerance = survey.context.sizeDeviation;
    for (const Server& s : survey.inventory.servers) {
        if (s.measuredCpu && deviates(s.specCpu.value(), s.measuredCpu->value(), tolerance))
            hits.append({s.id,
                         QStringLiteral("cpu"),
                         s.name,
                         {Tr::tr("CPU"), coresText(s.specCpu), coresText(*s.measuredCpu)}});
        if (s.measuredMemory && deviates(s.specMemory.value(), s.measuredMemory->value(), tolerance))
            hits.append({s.id,
                         QStringLiteral("memory"),
                         s.name,
                         {Tr::tr("Memory"), gigabytesText(s.specMemory), gigabytesText(*s.measuredMemory)}});
        if (s.measuredStorage && deviates(s.specStorage.value(), s.measuredStorage->value(), tolerance))
            hits.append(
                {s.id,
                 QStringLiteral("storage"),
                 s.name,
                 {Tr::tr("Storage"), gigabytesText(s.specStorage), gigabytesText(*s.measuredStorage)}});
    }
    return hits;
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
