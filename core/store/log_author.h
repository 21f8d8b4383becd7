// Who writes log rows, from where and when: fills what every row of one session has in common.
#pragma once

#include "core/access/actor.h"
#include "core/base/instant.h"
#include "core/oplog/log_row.h"

#include <QString>

namespace watari::store {

class LogAuthor {
public:
    // The clock outlives the author.
    LogAuthor(access::Actor actor, QString appVersion, const Clock& clock);

    [[nodiscard]] const access::Actor& actor() const { return m_actor; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }

    // action like "run.advance"; outcome Done until the caller says otherwise.
    [[nodiscard]] oplog::LogRow row(const QString& action) const;
    [[nodiscard]] oplog::LogRow row(const QString& action, const QString& objType,
                                    const QString& objId) const;

private:
    access::Actor m_actor;
    QString m_appVersion;
    const Clock* m_clock;
};

}  // namespace watari::store
