#include "core/oplog/log_row.h"

#include <QCoreApplication>
#include <QFile>

namespace watari::oplog {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OperationLog)
};

Text toText(const QString& text) {
    if (text.isNull()) return std::nullopt;
    return text.normalized(QString::NormalizationForm_C).toStdString();
}

QString fromText(const Text& text) {
    return text ? QString::fromStdString(*text) : QString();
}

Blob toBlob(const std::optional<QByteArray>& bytes) {
    if (!bytes) return std::nullopt;
    return ByteVector(bytes->begin(), bytes->end());
}

std::optional<QByteArray> fromBlob(const Blob& bytes) {
    if (!bytes) return std::nullopt;
    return QByteArray(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()));
}

Error toError(const KeyFileError& e) {
    const QString reason = QString::fromStdString(e.reason);
    switch (e.problem) {
        case KeyFileProblem::Exists:
            return Error(ErrorCode::Conflict, Tr::tr("A key file already exists here."))
                .withRemedy(Tr::tr("Use the existing key, or name another file."));
        case KeyFileProblem::Missing:
            return Error(ErrorCode::NotFound, Tr::tr("The key file does not exist."))
                .withRemedy(Tr::tr("Check its path, or make a key first."));
        case KeyFileProblem::Unreadable:
            return Error(ErrorCode::Denied, Tr::tr("The key file cannot be read: %1.").arg(reason))
                .withRemedy(Tr::tr("Run as the user who owns the key."));
        case KeyFileProblem::NotAKey:
            return Error(ErrorCode::BadInput, Tr::tr("The file holds no Ed25519 key in PEM format."))
                .withRemedy(Tr::tr("Name the file that was made for this project's log."));
        case KeyFileProblem::TooOpen:
            return Error(ErrorCode::Denied, Tr::tr("Other users can read the key file."))
                .withRemedy(Tr::tr("Set its mode to 0600."));
        case KeyFileProblem::WriteFailed:
            return Error(ErrorCode::Environment, Tr::tr("The key file cannot be written: %1.").arg(reason))
                .withRemedy(Tr::tr("Check the free space and the permissions of its folder."));
    }
    return Error(ErrorCode::Environment, reason);
}

Result<SigningKey> toResult(KeyFileResult<SigningKey> result, const QString& path) {
    if (!result) return toError(result.error()).at(path);
    return std::move(*result);
}

}  // namespace

Row toRow(const LogRow& row) {
    return Row{.seq = row.seq,
               .tsUs = row.tsUs,
               .actorId = toText(row.actorId),
               .actorName = toText(row.actorName),
               .role = toText(row.role),
               .session = toText(row.session),
               .host = toText(row.host),
               .appVer = toText(row.appVer),
               .action = toText(row.action),
               .objType = toText(row.objType),
               .objId = toText(row.objId),
               .planId = toText(row.planId),
               .outcome = toText(enumName(row.outcome)),
               .reason = toText(row.reason),
               .before = toBlob(row.before),
               .after = toBlob(row.after)};
}

Result<LogRow> fromRow(const Row& row) {
    const auto outcome = enumFromName<Outcome>(fromText(row.outcome));
    if (!outcome)
        return Error(ErrorCode::Damaged,
                     Tr::tr("Row %1 of the operation log has an unknown outcome.").arg(row.seq));
    return LogRow{.seq = row.seq,
                  .tsUs = row.tsUs,
                  .actorId = fromText(row.actorId),
                  .actorName = fromText(row.actorName),
                  .role = fromText(row.role),
                  .session = fromText(row.session),
                  .host = fromText(row.host),
                  .appVer = fromText(row.appVer),
                  .action = fromText(row.action),
                  .objType = fromText(row.objType),
                  .objId = fromText(row.objId),
                  .planId = fromText(row.planId),
                  .outcome = *outcome,
                  .reason = fromText(row.reason),
                  .before = fromBlob(row.before),
                  .after = fromBlob(row.after)};
}

Result<SigningKey> makeSigningKey(const QString& path) {
    return toResult(makeKeyFile(QFile::encodeName(path).toStdString()), path);
}

Result<SigningKey> loadSigningKey(const QString& path) {
    return toResult(loadKeyFile(QFile::encodeName(path).toStdString()), path);
}

}  // namespace watari::oplog
