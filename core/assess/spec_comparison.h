// The specification's rows beside what was found (7-1), and which reading of "GB" its figures fit.
#pragma once

#include "core/domain/inventory.h"

#include <QList>

#include <optional>

namespace watari::assess {

// What "storage" can mean: what the disks could hold, what they take up, what the guests fill.
enum class StorageReading { Provisioned, Allocated, Used };

constexpr auto enumNames(StorageReading) {
    return std::array<EnumName<StorageReading>, 3>{{{StorageReading::Provisioned, "provisioned"},
                                                    {StorageReading::Allocated, "allocated"},
                                                    {StorageReading::Used, "used"}}};
}

// The specification's figure taken as 10^9 bytes or as 2^30.
enum class StorageUnit { Gigabyte, Gibibyte };

constexpr auto enumNames(StorageUnit) {
    return std::array<EnumName<StorageUnit>, 2>{
        {{StorageUnit::Gigabyte, "GB"}, {StorageUnit::Gibibyte, "GiB"}}};
}

// One server of the specification. Found: some source looked at the machine itself.
struct SpecRow {
    Id<Server> serverId;
    bool isFound = false;
    std::optional<Bytes> provisioned;
    std::optional<Bytes> allocated;
    std::optional<Bytes> used;  // of its volumes, where all of them are known
};

struct SpecTotals {
    MilliCores cpu;
    Bytes memory;
    Bytes storage;  // of the specification: its GB taken as 10^9 bytes
};

// What 7-1 itself adds its rows up to.
inline constexpr SpecTotals kSpecTotals{MilliCores(22'000), kGB * 168, Bytes(14'837'330'000'000)};

// How well one reading in one unit fits, over the servers that have a figure for it.
struct UnitAnswer {
    StorageReading reading = StorageReading::Provisioned;
    StorageUnit unit = StorageUnit::Gigabyte;
    qint64 servers = 0;
    Bytes specified;  // of those servers, in this unit
    Bytes found;
    qint64 fitting = 0;  // servers within kFit of their own figure
    bool operator==(const UnitAnswer&) const = default;
};

struct SpecComparison {
    QList<SpecRow> rows;             // servers of the specification, in the order of the inventory
    QList<Id<Server>> extra;         // found, but on no row of the specification
    SpecTotals specified;            // of all rows
    SpecTotals found;                // of the rows that were found: measured figures, storage as provisioned
    QList<UnitAnswer> answers;       // every reading in every unit
    std::optional<UnitAnswer> best;  // the one that fits most servers, then the one nearest in total
};

// A figure fits when it is at most this far from the specification's.
inline constexpr Permille kFit{20};

[[nodiscard]] SpecComparison compareWithSpec(const Inventory& inventory);

}  // namespace watari::assess
