#include "core/store/log_author.h"

#include <QStringList>

#include <utility>

namespace watari::store {
namespace {

constexpr qint64 kMicroseconds = 1'000'000;

QString namesOf(const QList<access::Role>& roles) {
    QStringList names;
    for (const access::Role role : roles) names.append(enumName(role));
    return names.join(QLatin1Char(','));
}

}  // namespace

LogAuthor::LogAuthor(access::Actor actor, QString appVersion, const Clock& clock)
    : m_actor(std::move(actor)), m_appVersion(std::move(appVersion)), m_clock(&clock) {}

oplog::LogRow LogAuthor::row(const QString& action) const {
    oplog::LogRow row;
    row.tsUs = now().unixSeconds() * kMicroseconds;
    row.actorId = m_actor.personId;
    row.actorName = m_actor.name;
    row.role = namesOf(m_actor.roles);
    row.session = m_actor.session;
    row.host = m_actor.host;
    row.appVer = m_appVersion;
    row.action = action;
    return row;
}

oplog::LogRow LogAuthor::row(const QString& action, const QString& objType, const QString& objId) const {
    oplog::LogRow out = row(action);
    out.objType = objType;
    out.objId = objId;
    return out;
}

}  // namespace watari::store
