// Work that a worker does: queued in the store, claimed by one worker at a time, alive while it beats.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/instant.h"

#include <QJsonObject>

namespace watari {

enum class JobKind { Transfer, Migration };

constexpr auto enumNames(JobKind) {
    return std::array<EnumName<JobKind>, 2>{
        {{JobKind::Transfer, "transfer"}, {JobKind::Migration, "migration"}}};
}

enum class JobState { Queued, Running, Paused, Done, Failed, Cancelled };

constexpr auto enumNames(JobState) {
    return std::array<EnumName<JobState>, 6>{{{JobState::Queued, "queued"},
                                              {JobState::Running, "running"},
                                              {JobState::Paused, "paused"},
                                              {JobState::Done, "done"},
                                              {JobState::Failed, "failed"},
                                              {JobState::Cancelled, "cancelled"}}};
}

// What the user wants of a job that a worker may hold; the worker obeys at its next look.
enum class JobRequest { None, Pause, Cancel };

constexpr auto enumNames(JobRequest) {
    return std::array<EnumName<JobRequest>, 3>{
        {{JobRequest::None, "none"}, {JobRequest::Pause, "pause"}, {JobRequest::Cancel, "cancel"}}};
}

struct Job {
    Id<Job> id;
    qint64 revision = 0;
    JobKind kind = JobKind::Transfer;
    QString title;
    QJsonObject payload;
    JobState state = JobState::Queued;
    JobRequest request = JobRequest::None;
    Instant createdAt;
    Instant notBefore;
    QString workerId;
    std::optional<Instant> heartbeatAt;
    QString phase;  // what is being done, for people
    qint64 progressDone = 0;
    qint64 progressTotal = 0;
    QString progressUnit;  // "byte", "item", "second"
    qint64 ratePerSecond = 0;
    QString message;  // the last note or the error
    bool operator==(const Job&) const = default;
};

constexpr auto fieldsOf(const Job*) {
    return std::make_tuple(
        field("id", &Job::id), field("revision", &Job::revision), field("kind", &Job::kind),
        field("title", &Job::title), field("payload", &Job::payload), field("state", &Job::state),
        field("request", &Job::request), field("created_at", &Job::createdAt),
        field("not_before", &Job::notBefore), field("worker_id", &Job::workerId),
        field("heartbeat_at", &Job::heartbeatAt), field("phase", &Job::phase),
        field("progress_done", &Job::progressDone), field("progress_total", &Job::progressTotal),
        field("progress_unit", &Job::progressUnit), field("rate_per_second", &Job::ratePerSecond),
        field("message", &Job::message));
}

}  // namespace watari
