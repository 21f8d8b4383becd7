#include "reports/documents/migration_parts.h"

#include <QCoreApplication>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

Proof proofOfOne(const RunDisk& disk) {
    if (disk.sourceRoot.isEmpty() || disk.copyRoot.isEmpty()) return Proof::None;
    return disk.sourceRoot == disk.copyRoot ? Proof::Equal : Proof::Different;
}

}  // namespace

Proof proofOf(const QList<RunDisk>& disks) {
    Proof all = disks.isEmpty() ? Proof::None : Proof::Equal;
    for (const RunDisk& disk : disks) {
        const Proof one = proofOfOne(disk);
        if (one == Proof::Different) return Proof::Different;
        if (one == Proof::None) all = Proof::None;
    }
    return all;
}

QString proofText(Proof proof) {
    switch (proof) {
        case Proof::None:
            return Tr::tr("not compared");
        case Proof::Equal:
            return Tr::tr("equal");
        case Proof::Different:
            return Tr::tr("not equal");
    }
    return {};
}

Table diskTable(const QList<RunDisk>& disks) {
    const QString unit = Tr::tr("bytes");
    Table table{.title = Tr::tr("Disks and what was moved")};
    table.columns = {{.header = Tr::tr("Disk"), .weight = 0.1},
                     {.header = Tr::tr("Source"), .weight = 2},
                     {.header = Tr::tr("Format"), .weight = 0.1},
                     {.header = Tr::tr("Capacity"), .type = ColumnType::Bytes, .unit = unit},
                     {.header = Tr::tr("Read"), .type = ColumnType::Bytes, .unit = unit},
                     {.header = Tr::tr("Written in the first pass"), .type = ColumnType::Bytes, .unit = unit},
                     {.header = Tr::tr("Written in the last pass"), .type = ColumnType::Bytes, .unit = unit}};
    Bytes capacity, read, first, last;
    for (const RunDisk& d : disks) {
        const Bytes before = d.bytesWritten - d.bytesFinal;
        table.rows.push_back({d.device, fileNameOf(d.sourcePath), d.sourceFormat, d.capacity, d.bytesRead,
                              before, d.bytesFinal});
        capacity += d.capacity;
        read += d.bytesRead;
        first += before;
        last += d.bytesFinal;
    }
    if (disks.size() > 1) table.total = {Tr::tr("Total"), {}, {}, capacity, read, first, last};
    return table;
}

// Source above copy, so that the eye can compare digit by digit.
Table rootTable(const QList<RunDisk>& disks) {
    Table table{.title = Tr::tr("Roots of the block trees (SHA-256)")};
    table.columns = {{.header = Tr::tr("Disk"), .weight = 0.1},
                     {.header = Tr::tr("Side"), .weight = 0.1},
                     {.header = Tr::tr("Root"), .weight = 3},
                     {.header = Tr::tr("Verdict"), .align = Align::Center, .weight = 0.1}};
    for (const RunDisk& d : disks) {
        const QString verdict = proofText(proofOfOne(d));
        table.rows.push_back({d.device, Tr::tr("source"), d.sourceRoot, verdict});
        table.rows.push_back({d.device, Tr::tr("copy"), d.copyRoot, verdict});
    }
    return table;
}

}  // namespace watari::reports
