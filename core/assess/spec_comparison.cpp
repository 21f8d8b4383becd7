#include "core/assess/spec_comparison.h"

#include "core/assess/rule.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace watari::assess {
namespace {

bool isSpecified(const Server& s) {
    return s.specCpu > MilliCores(0) || s.specMemory > Bytes(0) || s.specStorage > Bytes(0);
}

// None when a volume's use is not known: part of the figure would pass for all of it.
QHash<Id<Server>, std::optional<Bytes>> usedByServer(const QList<Volume>& volumes) {
    QHash<Id<Server>, std::optional<Bytes>> used;
    for (const Volume& v : volumes) {
        if (v.fileSystem == QLatin1String("swap")) continue;
        auto it = used.find(v.serverId);
        if (it == used.end()) it = used.insert(v.serverId, Bytes(0));
        if (*it && v.used)
            **it += *v.used;
        else
            it->reset();
    }
    return used;
}

SpecRow rowOf(const Server& s, std::optional<Bytes> used) {
    return {.serverId = s.id,
            .isFound = isOnPlatform(s),
            .provisioned = s.measuredStorage,
            .allocated = s.allocatedStorage,
            .used = used};
}

std::optional<Bytes> figureOf(const SpecRow& row, StorageReading reading) {
    switch (reading) {
        case StorageReading::Provisioned:
            return row.provisioned;
        case StorageReading::Allocated:
            return row.allocated;
        case StorageReading::Used:
            return row.used;
    }
    Q_UNREACHABLE();
}

// The figure that the specification gives as "n GB", taken in the unit.
Bytes specifiedIn(StorageUnit unit, Bytes storage) {
    if (unit == StorageUnit::Gigabyte) return storage;
    const double scaled = double(storage.value()) / double(kGB.value()) * double(kGiB.value());
    return Bytes(std::llround(scaled));
}

bool fits(Bytes specified, Bytes found) {
    const qint64 apart = std::abs(found.value() - specified.value());
    return double(apart) * 1000.0 <= double(specified.value()) * double(kFit.value());
}

UnitAnswer answerFor(StorageReading reading, StorageUnit unit, const SpecComparison& comparison,
                     const QHash<Id<Server>, Bytes>& specified) {
    UnitAnswer answer{.reading = reading, .unit = unit};
    for (const SpecRow& row : comparison.rows) {
        const auto found = figureOf(row, reading);
        const Bytes asked = specifiedIn(unit, specified.value(row.serverId));
        if (!row.isFound || !found || asked == Bytes(0)) continue;
        ++answer.servers;
        answer.specified += asked;
        answer.found += *found;
        answer.fitting += fits(asked, *found) ? 1 : 0;
    }
    return answer;
}

double distance(const UnitAnswer& a) {
    return std::abs(double(a.found.value()) / double(a.specified.value()) - 1.0);
}

std::optional<UnitAnswer> bestOf(const QList<UnitAnswer>& answers) {
    std::optional<UnitAnswer> best;
    for (const UnitAnswer& a : answers) {
        if (a.servers == 0) continue;
        const bool isBetter = !best || a.fitting > best->fitting ||
                              (a.fitting == best->fitting && distance(a) < distance(*best));
        if (isBetter) best = a;
    }
    return best;
}

void addTotals(const Server& s, SpecComparison& out) {
    out.specified.cpu += s.specCpu;
    out.specified.memory += s.specMemory;
    out.specified.storage += s.specStorage;
    if (!isOnPlatform(s)) return;
    out.found.cpu += s.measuredCpu.value_or(MilliCores(0));
    out.found.memory += s.measuredMemory.value_or(Bytes(0));
    out.found.storage += s.measuredStorage.value_or(Bytes(0));
}

}  // namespace

SpecComparison compareWithSpec(const Inventory& inventory) {
    SpecComparison out;
    const auto used = usedByServer(inventory.volumes);
    QHash<Id<Server>, Bytes> specified;
    for (const Server& s : inventory.servers) {
        if (!isSpecified(s)) {
            if (isOnPlatform(s)) out.extra.append(s.id);
            continue;
        }
        out.rows.append(rowOf(s, used.value(s.id)));
        specified.insert(s.id, s.specStorage);
        addTotals(s, out);
    }
    for (const auto& reading : enumNames(StorageReading{}))
        for (const auto& unit : enumNames(StorageUnit{}))
            out.answers.append(answerFor(reading.value, unit.value, out, specified));
    out.best = bestOf(out.answers);
    return out;
}

}  // namespace watari::assess
