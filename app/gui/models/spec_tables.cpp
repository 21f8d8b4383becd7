#include "app/gui/models/spec_tables.h"

#include "core/base/wording.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SpecTables)
};

using assess::SpecComparison;
using assess::SpecTotals;
using assess::StorageReading;
using assess::UnitAnswer;
using SpecRef = const SpecServerRow&;
using A = const UnitAnswer&;

QString titleOf(StorageReading reading) {
    switch (reading) {
        case StorageReading::Provisioned:
            return Tr::tr("provisioned");
        case StorageReading::Allocated:
            return Tr::tr("allocated");
        case StorageReading::Used:
            return Tr::tr("used by the guests");
    }
    Q_UNREACHABLE();
}

template <class T>
Tone comparedTone(T specified, const std::optional<T>& found) {
    if (!found) return Tone::Quiet;
    return *found == specified ? Tone::Good : Tone::Caution;
}

using SizeOf = std::function<std::optional<Bytes>(SpecRef)>;

TableColumn<SpecServerRow> sizeColumn(const QString& title, const SizeOf& size, const QString& hint = {}) {
    return {.title = title,
            .text =
                [size](SpecRef r) {
                    const auto bytes = size(r);
                    return bytes ? gigabyteText(*bytes) : kNoValue;
                },
            .sortKey = [size](SpecRef r) -> QVariant {
                const auto bytes = size(r);
                return bytes ? bytes->value() : -1;
            },
            .alignment = Qt::AlignRight,
            .hint = hint};
}

TableColumn<SpecServerRow> coresColumn(const QString& title,
                                       const std::function<std::optional<MilliCores>(SpecRef)>& cores) {
    return {.title = title,
            .text =
                [cores](SpecRef r) {
                    const auto cpu = cores(r);
                    return cpu ? coresText(*cpu) : kNoValue;
                },
            .sortKey = [cores](SpecRef r) -> QVariant {
                const auto cpu = cores(r);
                return cpu ? cpu->value() : -1;
            },
            .alignment = Qt::AlignRight};
}

QList<Server> serversOf(const usecases::SpecView& view, const QList<Id<Server>>& ids) {
    QList<Server> servers;
    for (const Server& s : view.inventory.servers)
        if (ids.contains(s.id)) servers.append(s);
    QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    collator.setNumericMode(true);
    std::sort(servers.begin(), servers.end(),
              [&](const Server& a, const Server& b) { return collator.compare(a.name, b.name) < 0; });
    return servers;
}

// The list may leave servers out, or have them twice: then its own sum is not the specification's.
QString noteOf(const QString& listed, const QString& specified) {
    return listed == specified ? Tr::tr("specification %1").arg(specified)
                               : Tr::tr("specification %1; the list adds up to %2").arg(specified, listed);
}

SpecFigure figureOf(const QString& found, const QString& listed, const QString& specified) {
    return {found, noteOf(listed, specified),
            found == specified && listed == specified ? Tone::Good : Tone::Caution};
}

SpecFigure serverFigure(const SpecComparison& c) {
    const auto found =
        std::count_if(c.rows.begin(), c.rows.end(), [](const assess::SpecRow& row) { return row.isFound; });
    return {Tr::tr("%1 of %2").arg(groupedText(found), groupedText(c.rows.size())),
            c.extra.isEmpty()
                ? Tr::tr("found on a platform")
                : Tr::tr("found on a platform; %1 more on no row").arg(groupedText(c.extra.size())),
            found == c.rows.size() && c.extra.isEmpty() && found > 0 ? Tone::Good : Tone::Caution};
}

}  // namespace

SpecServerTable* makeSpecServerTable(QObject* parent) {
    TableColumn<SpecServerRow> foundCpu =
        coresColumn(Tr::tr("CPU found"), [](SpecRef r) { return r.server.measuredCpu; });
    foundCpu.tone = [](SpecRef r) { return comparedTone(r.server.specCpu, r.server.measuredCpu); };
    TableColumn<SpecServerRow> foundMemory =
        sizeColumn(Tr::tr("Memory found"), [](SpecRef r) { return r.server.measuredMemory; });
    foundMemory.tone = [](SpecRef r) { return comparedTone(r.server.specMemory, r.server.measuredMemory); };
    QList<TableColumn<SpecServerRow>> columns = {
        {.title = Tr::tr("System"), .text = [](SpecRef r) { return r.system; }},
        {.title = Tr::tr("Server"), .text = [](SpecRef r) { return r.server.name; }},
        {.title = Tr::tr("Found"),
         .text = [](SpecRef r) { return r.row.isFound ? Tr::tr("yes") : Tr::tr("not yet"); },
         .tone = [](SpecRef r) { return r.row.isFound ? Tone::Good : Tone::Caution; }},
        coresColumn(Tr::tr("CPU specified"), [](SpecRef r) { return std::optional(r.server.specCpu); }),
        foundCpu,
        sizeColumn(Tr::tr("Memory specified"), [](SpecRef r) { return std::optional(r.server.specMemory); }),
        foundMemory,
        sizeColumn(Tr::tr("Storage specified"),
                   [](SpecRef r) { return std::optional(r.server.specStorage); }),
        sizeColumn(
            Tr::tr("Provisioned"), [](SpecRef r) { return r.row.provisioned; },
            Tr::tr("What its disks could hold")),
        sizeColumn(
            Tr::tr("Allocated"), [](SpecRef r) { return r.row.allocated; },
            Tr::tr("What its disks take up on the platform")),
        sizeColumn(
            Tr::tr("Used by the guest"), [](SpecRef r) { return r.row.used; },
            Tr::tr("What its file systems hold, where all of them are known")),
    };
    return new SpecServerTable(
        std::move(columns), [](SpecRef r) { return r.server.id.text(); }, parent);
}

QList<SpecServerRow> specServerRows(const usecases::SpecView& view) {
    QHash<Id<Server>, const Server*> servers;
    for (const Server& s : view.inventory.servers) servers.insert(s.id, &s);
    QHash<Id<System>, QString> systems;
    for (const System& s : view.inventory.systems) systems.insert(s.id, s.name);
    QList<SpecServerRow> rows;
    for (const assess::SpecRow& row : view.comparison.rows)
        if (const Server* server = servers.value(row.serverId))
            rows.append({row, *server, systems.value(server->systemId)});
    QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    collator.setNumericMode(true);
    std::sort(rows.begin(), rows.end(), [&](SpecRef a, SpecRef b) {
        const int bySystem = collator.compare(a.system, b.system);
        return bySystem != 0 ? bySystem < 0 : collator.compare(a.server.name, b.server.name) < 0;
    });
    return rows;
}

UnitAnswerTable* makeUnitAnswerTable(QObject* parent) {
    const auto count = [](const QString& title, qint64 UnitAnswer::*member) {
        return TableColumn<UnitAnswer>{.title = title,
                                       .text = [member](A a) { return groupedText(a.*member); },
                                       .sortKey = [member](A a) -> QVariant { return a.*member; },
                                       .alignment = Qt::AlignRight};
    };
    const auto size = [](const QString& title, Bytes UnitAnswer::*member) {
        return TableColumn<UnitAnswer>{.title = title,
                                       .text = [member](A a) { return gigabyteText(a.*member); },
                                       .sortKey = [member](A a) -> QVariant { return (a.*member).value(); },
                                       .alignment = Qt::AlignRight};
    };
    QList<TableColumn<UnitAnswer>> columns = {
        {.title = Tr::tr("“Storage” means"), .text = [](A a) { return titleOf(a.reading); }},
        {.title = Tr::tr("“GB” means"),
         .text =
             [](A a) {
                 return a.unit == assess::StorageUnit::Gigabyte ? Tr::tr("GB (10⁹ bytes)")
                                                                : Tr::tr("GiB (2³⁰ bytes)");
             }},
        count(Tr::tr("Servers with a figure"), &UnitAnswer::servers),
        count(Tr::tr("Fitting servers"), &UnitAnswer::fitting),
        size(Tr::tr("Specified"), &UnitAnswer::specified),
        size(Tr::tr("Found"), &UnitAnswer::found),
    };
    return new UnitAnswerTable(
        std::move(columns), [](A a) { return enumName(a.reading) + enumName(a.unit); }, parent);
}

QString unitSentence(const SpecComparison& comparison) {
    if (!comparison.best)
        return Tr::tr("No server of the specification has been found yet, so its unit cannot be told.");
    const UnitAnswer& best = *comparison.best;
    return Tr::tr("Best fit: storage as %1, in %2 (%3 of %4 servers are within %5 of their figure).")
        .arg(titleOf(best.reading), enumName(best.unit), groupedText(best.fitting), groupedText(best.servers),
             permilleText(assess::kFit));
}

QString titleOf(SpecQuantity quantity) {
    switch (quantity) {
        case SpecQuantity::Servers:
            return Tr::tr("Servers found");
        case SpecQuantity::Cpu:
            return Tr::tr("CPU found");
        case SpecQuantity::Memory:
            return Tr::tr("Memory found");
        case SpecQuantity::Storage:
            return Tr::tr("Storage found");
    }
    Q_UNREACHABLE();
}

SpecFigure specFigure(const SpecComparison& c, SpecQuantity quantity) {
    const auto cores = [](const SpecTotals& t) { return Tr::tr("%1 cores").arg(coresText(t.cpu)); };
    const auto memory = [](const SpecTotals& t) { return gigabyteText(t.memory); };
    const auto storage = [](const SpecTotals& t) { return gigabyteText(t.storage); };
    const auto figure = [&](auto text) {
        return figureOf(text(c.found), text(c.specified), text(assess::kSpecTotals));
    };
    switch (quantity) {
        case SpecQuantity::Servers:
            return serverFigure(c);
        case SpecQuantity::Cpu:
            return figure(cores);
        case SpecQuantity::Memory:
            return figure(memory);
        case SpecQuantity::Storage:
            return figure(storage);
    }
    Q_UNREACHABLE();
}

QList<Server> extraServers(const usecases::SpecView& view) {
    return serversOf(view, view.comparison.extra);
}

QList<Server> missingServers(const usecases::SpecView& view) {
    QList<Id<Server>> ids;
    for (const assess::SpecRow& row : view.comparison.rows)
        if (!row.isFound) ids.append(row.serverId);
    return serversOf(view, ids);
}

}  // namespace watari::gui
