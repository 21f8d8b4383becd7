#include "app/usecases/source_credentials.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SourceCredentials)
};

using importers::Credentials;

constexpr QLatin1String kVariable("env:");
constexpr QLatin1String kFile("file:");
constexpr qint64 kFileLimit = 4096;

Result<Credentials> fromVariables(const QString& name) {
    const QByteArray user = (name + QStringLiteral("_USER")).toUtf8();
    const QByteArray password = (name + QStringLiteral("_PASSWORD")).toUtf8();
    if (qEnvironmentVariableIsSet(user.constData()) && qEnvironmentVariableIsSet(password.constData()))
        return Credentials{qEnvironmentVariable(user.constData()),
                           qEnvironmentVariable(password.constData())};
    return Error(ErrorCode::NotFound, Tr::tr("The variables %1 and %2 are not both set.")
                                          .arg(QString::fromUtf8(user), QString::fromUtf8(password)))
        .withRemedy(Tr::tr("Set them in the environment of the program, or name a file."));
}

Result<Credentials> fromFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::NotFound,
                     Tr::tr("The file with the password cannot be read: %1").arg(file.errorString()))
            .at(path);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return Error(ErrorCode::Denied, Tr::tr("Others may read or write the file with the password."))
            .withRemedy(Tr::tr("Take their rights away: chmod 600."))
            .at(path);
    const QStringList lines = QString::fromUtf8(file.read(kFileLimit)).split(u'\n');
    if (lines.size() >= 2 && !lines[0].trimmed().isEmpty())
        return Credentials{lines[0].trimmed(), lines[1].endsWith(u'\r') ? lines[1].chopped(1) : lines[1]};
    return Error(ErrorCode::BadInput, Tr::tr("The file does not hold user and password."))
        .withRemedy(Tr::tr("Write the user on the first line and the password on the second."))
        .at(path);
}

}  // namespace

Result<void> checkCredentialsPlace(const QString& place) {
    const bool named = (place.startsWith(kVariable) && place.size() > kVariable.size()) ||
                       (place.startsWith(kFile) && place.size() > kFile.size());
    if (named || place.isEmpty()) return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("\"%1\" names no place of a password.").arg(place))
        .withRemedy(Tr::tr("Give env:NAME for the variables NAME_USER and NAME_PASSWORD, or file:PATH."));
}

Result<std::optional<Credentials>> credentialsFrom(const QString& place) {
    CHECK(checkCredentialsPlace(place));
    if (place.isEmpty()) return std::optional<Credentials>();
    auto read = place.startsWith(kVariable) ? fromVariables(place.mid(kVariable.size()))
                                            : fromFile(place.mid(kFile.size()));
    if (!read) return read.error();
    return std::optional(*read);
}

}  // namespace watari::usecases
