#include "core/store/location.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Location)
};

QString decoded(const QString& text) {
    return QUrl::fromPercentEncoding(text.toUtf8());
}

// QUrl refuses "user@/database", which libpq allows for Unix sockets; so the parts are taken by hand.
void readAuthority(const QString& authority, PostgresServer& out) {
    const auto at = authority.lastIndexOf(QLatin1Char('@'));
    const QString login = authority.left(qMax(at, qsizetype{0}));
    QString address = authority.mid(at + 1);
    const auto colon = login.indexOf(QLatin1Char(':'));
    out.user = decoded(login.left(colon));
    if (colon >= 0) out.password = decoded(login.mid(colon + 1));
    const auto portColon = address.lastIndexOf(QLatin1Char(':'));
    if (portColon >= 0 && !address.endsWith(QLatin1Char(']'))) {
        out.port = address.mid(portColon + 1).toInt();
        address.truncate(portColon);
    }
    if (address.startsWith(QLatin1Char('['))) address = address.mid(1, address.size() - 2);
    out.host = decoded(address);
}

void readOptions(const QString& text, PostgresServer& out) {
    QStringList rest;
    const auto items = QUrlQuery(text).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items) {
        if (key == QLatin1String("host"))
            out.host = value;
        else if (key == QLatin1String("port"))
            out.port = value.toInt();
        else if (key == QLatin1String("user"))
            out.user = value;
        else if (key == QLatin1String("password"))
            out.password = value;
        else
            rest.append(key + QLatin1Char('=') + value);
    }
    out.options = rest.join(QLatin1Char(';'));
}

}  // namespace

Location Location::file(const QString& path) {
    Location out;
    out.m_path = path;
    return out;
}

Result<Location> Location::parse(const QString& text) {
    if (text.trimmed().isEmpty())
        return Error(ErrorCode::WrongUsage, Tr::tr("No project is named."))
            .withRemedy(Tr::tr("Give a file path or a postgresql:// URL."));
    QString rest;
    for (const QString& scheme : {QStringLiteral("postgresql://"), QStringLiteral("postgres://")})
        if (text.startsWith(scheme)) rest = text.mid(scheme.size());
    if (rest.isNull()) return file(text);
    Location out;
    out.m_dialect = Dialect::Postgres;
    const auto question = rest.indexOf(QLatin1Char('?'));
    if (question >= 0) readOptions(rest.mid(question + 1), out.m_server);
    const QString main = rest.left(question);
    PostgresServer fromAuthority;
    readAuthority(main.section(QLatin1Char('/'), 0, 0), fromAuthority);
    if (out.m_server.host.isEmpty()) out.m_server.host = fromAuthority.host;
    if (out.m_server.port == 0) out.m_server.port = fromAuthority.port;
    if (out.m_server.user.isEmpty()) out.m_server.user = fromAuthority.user;
    if (out.m_server.password.isEmpty()) out.m_server.password = fromAuthority.password;
    out.m_server.database = decoded(main.section(QLatin1Char('/'), 1));
    if (out.m_server.database.isEmpty())
        return Error(ErrorCode::WrongUsage, Tr::tr("The URL names no database."))
            .withRemedy(Tr::tr("Write it like postgresql://user@host/database."));
    return out;
}

QString Location::displayName() const {
    if (m_dialect == Dialect::Sqlite) return m_path;
    QString name = QStringLiteral("postgresql://");
    if (!m_server.user.isEmpty()) name += m_server.user + QLatin1Char('@');
    if (!m_server.host.startsWith(QLatin1Char('/'))) name += m_server.host;
    return name + QLatin1Char('/') + m_server.database;
}

}  // namespace watari::store
