// A rule of the assessment: one row of the table in rules.cpp and one pure function.
#pragma once

#include "core/assess/assess.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

namespace watari::assess {

// The inventory with its children found by parent.
struct Survey {
    Survey(const Inventory& inventory_, const AssessContext& context_);
    const Inventory& inventory;
    const AssessContext& context;
    QHash<Id<Server>, const Server*> serverById;
    QHash<Id<Server>, QList<const Disk*>> disksOf;
    QHash<Id<Server>, const Inspection*> inspectionOf;
    [[nodiscard]] QString serverName(const Id<Server>& id) const;
};

// One thing a rule found. `subject` is stable and tells it from the rule's other hits on the same server;
// `arguments`, at most three, fill %1, %2 and %3 of the rule's text.
struct Hit {
    Id<Server> serverId;  // null: about the inventory
    QString subject;
    QString place;
    QStringList arguments;
};

// Whether a server can be judged while the finding stands.
enum class Judgement { Settled, LeftOpen };

struct Rule {
    const char* id;
    Severity severity;
    const char* clause;
    Judgement judgement;
    const char* text;  // English source of the sentence
    QList<Hit> (*find)(const Survey&);
    const char* origin = "";  // Forklift's ids of the same concern, separated by ", "
};

[[nodiscard]] std::span<const Rule> rules();

// Its parts; each table stands below the functions it names.
[[nodiscard]] std::span<const Rule> platformRules();
[[nodiscard]] std::span<const Rule> deviceRules();
[[nodiscard]] std::span<const Rule> volumeRules();
[[nodiscard]] std::span<const Rule> inspectionRules();
[[nodiscard]] std::span<const Rule> kernelRules();
[[nodiscard]] std::span<const Rule> inventoryRules();

// The rules' functions, by what they look at.
QList<Hit> findUnsupportedOs(const Survey& survey);
QList<Hit> findUnlistedOs(const Survey& survey);
QList<Hit> findUnknownOs(const Survey& survey);
QList<Hit> findEndOfSupport(const Survey& survey);
QList<Hit> findUnknownSupport(const Survey& survey);
QList<Hit> findExceededWindowsLicences(const Survey& survey);
QList<Hit> findExceededRedHatLicences(const Survey& survey);

QList<Hit> findUnsurveyedServers(const Survey& survey);
QList<Hit> findDuplicateNames(const Survey& survey);
QList<Hit> findServersWithoutSystem(const Survey& survey);
QList<Hit> findSystemsWithoutDepartment(const Survey& survey);
QList<Hit> findSizeDeviations(const Survey& survey);
QList<Hit> findDesignsBelowSpec(const Survey& survey);
QList<Hit> findDesignsBelowSurvey(const Survey& survey);
QList<Hit> findUnobservedServers(const Survey& survey);
QList<Hit> findUnknownVolumes(const Survey& survey);

QList<Hit> findInvalidCapacities(const Survey& survey);
QList<Hit> findServersWithoutDisk(const Survey& survey);
QList<Hit> findDisksWithoutPath(const Survey& survey);
QList<Hit> findDisksWithoutFormat(const Survey& survey);
QList<Hit> findDisksWithoutBitmaps(const Survey& survey);
QList<Hit> findBusChanges(const Survey& survey);

QList<Hit> findDuplicateMacs(const Survey& survey);
QList<Hit> findDuplicateAddresses(const Survey& survey);
QList<Hit> findModelChanges(const Survey& survey);

}  // namespace watari::assess
