#include "importers/hyperv/reading.h"

#include "importers/outcome_draft.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HyperVImporter)
};

constexpr qsizetype kMostElements = 10'000;

}  // namespace

void addFinding(HyperVReading& reading, const char* rule, Severity severity, const FindingPlace& place,
                const QString& text) {
    reading.outcome.findings.append(makeFinding(rule, severity, place.text, text, place.serverId));
}

void addFailures(HyperVReading& reading, const JsonValues& values, const FindingPlace& place) {
    const QJsonArray failures = values.list("errors");
    for (const QJsonValue& value : failures) {
        const JsonValues failure(value.toObject());
        addFinding(reading, "import.hyperv.unread", Severity::Warning, place,
                   Tr::tr("The script could not read %1 (%2), so what it tells is not known. Run it with the "
                          "rights that its first lines name, and import again.")
                       .arg(failure.text("part"), failure.text("message").simplified()));
    }
}

Result<QJsonArray> boundedList(const JsonValues& values, const char* name, const QString& place) {
    QJsonArray list = values.list(name);
    if (list.size() <= kMostElements) return list;
    return Error(ErrorCode::BadInput, Tr::tr("The list \"%1\" has %2 elements; at most %3 are read.")
                                          .arg(QString::fromLatin1(name))
                                          .arg(list.size())
                                          .arg(kMostElements))
        .withRemedy(Tr::tr("Collect each host by itself with -ThisHostOnly."))
        .at(place);
}

}  // namespace watari::importers
