#include "app/gui/models/source_tables.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QHash>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SourceTables)
};

using SourceRef = const SourceRow&;

QString timeText(const std::optional<Instant>& at) {
    return at ? minuteText(*at) : kNoValue;
}

QVariant timeKey(const std::optional<Instant>& at) {
    return at ? at->unixSeconds() : 0;
}

QString stateText(SourceRef r) {
    if (!r.source.lastError.isEmpty()) return Tr::tr("failed");
    return r.source.lastReadAt ? Tr::tr("read") : Tr::tr("not read yet");
}

QString nextText(SourceRef r) {
    if (!r.next) return Tr::tr("by hand");
    return r.isDue ? Tr::tr("due since %1").arg(minuteText(*r.next)) : minuteText(*r.next);
}

}  // namespace

QString scheduleText(const ImportSource& source) {
    return source.rereadEvery ? Tr::tr("every %1").arg(durationText(*source.rereadEvery)) : Tr::tr("by hand");
}

QString nameOf(const ImportSource& source) {
    return source.label.isEmpty() ? source.location : source.label;
}

SourceTable* makeSourceTable(QObject* parent) {
    QList<TableColumn<SourceRow>> columns = {
        {.title = Tr::tr("State"),
         .text = stateText,
         .tone = [](SourceRef r) { return r.source.lastError.isEmpty() ? Tone::Good : Tone::Bad; }},
        {.title = Tr::tr("Source"), .text = [](SourceRef r) { return r.source.location; }},
        {.title = Tr::tr("Label"), .text = [](SourceRef r) { return r.source.label; }},
        {.title = Tr::tr("Format"), .text = [](SourceRef r) { return r.importer; }},
        {.title = Tr::tr("Last read"),
         .text = [](SourceRef r) { return timeText(r.source.lastReadAt); },
         .sortKey = [](SourceRef r) { return timeKey(r.source.lastReadAt); }},
        {.title = Tr::tr("Schedule"), .text = [](SourceRef r) { return scheduleText(r.source); }},
        {.title = Tr::tr("Next reading"),
         .text = nextText,
         .sortKey = [](SourceRef r) { return timeKey(r.next); },
         .tone = [](SourceRef r) { return r.isDue ? Tone::Caution : Tone::Plain; },
         .hint = Tr::tr("By this window while it is open, or by a worker that has nothing else to do")},
        {.title = Tr::tr("Problem"),
         .text = [](SourceRef r) { return r.source.lastError; },
         .tone = [](SourceRef) { return Tone::Bad; }},
        {.title = Tr::tr("Password from"), .text = [](SourceRef r) { return r.source.credentials; }},
        {.title = Tr::tr("Certificate"), .text = [](SourceRef r) { return r.source.certificate; }},
    };
    return new SourceTable(
        std::move(columns), [](SourceRef r) { return r.source.id.text(); }, parent);
}

QList<SourceRow> sourceRows(const QList<ImportSource>& sources, Instant now) {
    QHash<QString, QString> titles;
    for (const importers::ImporterMetadata& format : usecases::importFormats())
        titles.insert(format.id, format.title);
    QList<SourceRow> rows;
    for (const ImportSource& source : sources) {
        const auto next = usecases::nextReading(source);
        rows.append({source, titles.value(source.importer, source.importer), next, next && *next <= now});
    }
    return rows;
}

}  // namespace watari::gui
