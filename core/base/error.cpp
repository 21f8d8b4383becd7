#include "core/base/error.h"

#include "core/base/wording.h"

#include <utility>

namespace watari {

Error::Error(ErrorCode code, QString message) : m_code(code), m_message(std::move(message)) {}

Error Error::at(const QString& place) const {
    Error e = *this;
    e.m_places.prepend(place);
    return e;
}

Error Error::withRemedy(const QString& remedy) const {
    Error e = *this;
    e.m_remedy = remedy;
    return e;
}

QString Error::text() const {
    QString out;
    if (!m_places.isEmpty()) out += m_places.join(QStringLiteral(" > ")) + QStringLiteral(": ");
    return out + sentences({m_message, m_remedy});
}

Error cancelledError() {
    return {ErrorCode::Cancelled, QStringLiteral("cancelled")};
}

int exitStatus(ErrorCode code) {
    switch (code) {
        case ErrorCode::WrongUsage:
        case ErrorCode::BadInput:
        case ErrorCode::NotFound:
        case ErrorCode::Conflict:
        case ErrorCode::Denied:
            return 2;
        case ErrorCode::Environment:
        case ErrorCode::Remote:
        case ErrorCode::Cancelled:
            return 3;
        case ErrorCode::Damaged:
            return 4;
    }
    return 3;
}

QString errorCodeName(ErrorCode code) {
    switch (code) {
        case ErrorCode::WrongUsage:
            return QStringLiteral("wrong_usage");
        case ErrorCode::BadInput:
            return QStringLiteral("bad_input");
        case ErrorCode::NotFound:
            return QStringLiteral("not_found");
        case ErrorCode::Conflict:
            return QStringLiteral("conflict");
        case ErrorCode::Denied:
            return QStringLiteral("denied");
        case ErrorCode::Environment:
            return QStringLiteral("environment");
        case ErrorCode::Remote:
            return QStringLiteral("remote");
        case ErrorCode::Damaged:
            return QStringLiteral("damaged");
        case ErrorCode::Cancelled:
            return QStringLiteral("cancelled");
    }
    return {};
}

}  // namespace watari
