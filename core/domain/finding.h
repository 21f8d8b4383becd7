// 指摘事項 and 移行可否判定: what stands in a server's way.
#pragma once

#include "core/base/instant.h"
#include "core/domain/server.h"

namespace watari {

// 致命 blocks, 警告 can be accepted, 情報 is worth knowing.
enum class Severity { Information, Warning, Critical };

constexpr auto enumNames(Severity) {
    return std::array<EnumName<Severity>, 3>{{{Severity::Information, "information"},
                                              {Severity::Warning, "warning"},
                                              {Severity::Critical, "critical"}}};
}

// A value, not an error. `rule` is the stable id ("guest.os.unsupported"), `place` the row, disk or file,
// `text` one sentence: what, why it matters, what to do.
struct Finding {
    Id<Finding> id;
    qint64 revision = 0;
    QString rule;
    Severity severity = Severity::Information;
    Id<Server> serverId;  // null: about the inventory as a whole
    QString clause;       // "6-4(6)", empty when none
    QString place;
    QStringList arguments;  // fill %1, %2, … of the rule's sentence
    QString text;
    bool operator==(const Finding&) const = default;
};

constexpr auto fieldsOf(const Finding*) {
    return std::make_tuple(field("id", &Finding::id), field("revision", &Finding::revision),
                           field("rule", &Finding::rule), field("severity", &Finding::severity),
                           field("server_id", &Finding::serverId), field("clause", &Finding::clause),
                           field("place", &Finding::place), field("arguments", &Finding::arguments),
                           field("text", &Finding::text));
}

// A 警告 that somebody took upon themselves. It ends when what it accepted changes.
struct Acceptance {
    Id<Acceptance> id;
    qint64 revision = 0;
    QString findingKey;  // id of the finding
    QString rule;
    Id<Server> serverId;
    QString fingerprint;  // of the finding's severity and arguments
    QString person;
    QString reason;
    Instant acceptedAt;
    std::optional<Instant> endedAt;
    QString endedBecause;
    bool operator==(const Acceptance&) const = default;
};

constexpr auto fieldsOf(const Acceptance*) {
    return std::make_tuple(
        field("id", &Acceptance::id), field("revision", &Acceptance::revision),
        field("finding_key", &Acceptance::findingKey), field("rule", &Acceptance::rule),
        field("server_id", &Acceptance::serverId), field("fingerprint", &Acceptance::fingerprint),
        field("person", &Acceptance::person), field("reason", &Acceptance::reason),
        field("accepted_at", &Acceptance::acceptedAt), field("ended_at", &Acceptance::endedAt),
        field("ended_because", &Acceptance::endedBecause));
}

// 移行可 / 条件付き / 移行不可 / 不明
enum class Readiness { Unknown, Ready, Conditional, NotReady };

constexpr auto enumNames(Readiness) {
    return std::array<EnumName<Readiness>, 4>{{{Readiness::Unknown, "unknown"},
                                               {Readiness::Ready, "ready"},
                                               {Readiness::Conditional, "conditional"},
                                               {Readiness::NotReady, "not_ready"}}};
}

}  // namespace watari
