#include "importers/vsphere/https_client.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <optional>
#include <utility>

namespace watari::importers::vsphere {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

constexpr int kLookEveryMs = 50;

QString wordsOf(const QList<QSslError>& errors) {
    QStringList words;
    for (const QSslError& error : errors) words.append(error.errorString());
    words.removeDuplicates();
    return words.join(QStringLiteral(" "));
}

Error certificateChanged(const QString& expected, const QString& shown) {
    return Error(ErrorCode::Denied,
                 Tr::tr("The certificate has changed: expected the SHA-256 fingerprint %1, but %2 was shown. "
                        "Nothing was sent on this connection.")
                     .arg(expected, shown))
        .withRemedy(Tr::tr("Ask those who run the server whether they renewed its certificate. If they did, "
                           "compare the new fingerprint with theirs and give it; if not, do not connect."));
}

}  // namespace

QString fingerprintText(const QString& fingerprint) {
    QString digits;
    for (const QChar c : fingerprint.toUpper())
        if (c.isLetterOrNumber()) digits += c;
    QStringList pairs;
    for (qsizetype i = 0; i < digits.size(); i += 2) pairs.append(digits.mid(i, 2));
    return pairs.join(u':');
}

class HttpsClient::Connection {
public:
    explicit Connection(HttpsTarget target) : m_target(std::move(target)) {
        m_target.certificate = fingerprintText(m_target.certificate);
        m_expected = m_target.certificate;
    }

    Result<HttpsAnswer> post(const QByteArray& message, const QByteArray& action, const JobContext& job) {
        if (job.cancelled()) return cancelledError();
        if (!QSslSocket::supportsSsl())
            return Error(ErrorCode::Environment, Tr::tr("This machine offers Qt no TLS."))
                .withRemedy(Tr::tr("Install the packages libqt6network6 and libssl3."));
        ++m_requests;
        m_problem.reset();
        m_answer = {};
        const std::unique_ptr<QNetworkReply> reply(m_network.post(requestFor(action), message));
        watch(*reply);
        wait(*reply, job);
        if (m_problem) return *m_problem;
        return answerOf(*reply);
    }

    void setLimit(Seconds limit) { m_target.limit = limit; }
    [[nodiscard]] const QString& certificate() const { return m_expected; }
    [[nodiscard]] const QString& doubt() const { return m_doubt; }
    [[nodiscard]] const QSslCertificate& shown() const { return m_shown; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    [[nodiscard]] QNetworkRequest requestFor(const QByteArray& action) const {
        QNetworkRequest request(m_target.url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml; charset=utf-8"));
        request.setRawHeader("SOAPAction", action);
        // Unpacking would need a guard against bombs, and the line to a vCenter is seldom the narrow part.
        request.setRawHeader("Accept-Encoding", "identity");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        return request;
    }

    void watch(QNetworkReply& reply) {
        QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [&](const QList<QSslError>& errors) {
            if (accepts(reply, wordsOf(errors))) reply.ignoreSslErrors();
        });
        // Also when this machine trusts the certificate; at this moment nothing has been sent yet.
        QObject::connect(&reply, &QNetworkReply::encrypted, &reply, [&] { (void)accepts(reply, QString()); });
        QObject::connect(&reply, &QNetworkReply::readyRead, &reply, [&] { take(reply); });
    }

    bool accepts(QNetworkReply& reply, const QString& doubt) {
        const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
        const QString shown =
            fingerprintText(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()));
        m_shown = certificate;
        if (m_expected.isEmpty()) {
            m_expected = shown;
            m_doubt = doubt;
        }
        if (shown == m_expected) return true;
        stop(reply, certificateChanged(m_expected, shown));
        return false;
    }

    void take(QNetworkReply& reply) {
        m_answer += reply.readAll();
        if (m_answer.size() <= m_target.largestAnswer.value()) return;
        m_answer.clear();
        stop(reply, Error(ErrorCode::Remote, Tr::tr("The answer is larger than %1 MiB.")
                                                 .arg(m_target.largestAnswer.value() / kMiB.value()))
                        .withRemedy(Tr::tr("Check that the address is that of a vCenter or an ESXi host.")));
    }

    void wait(QNetworkReply& reply, const JobContext& job) {
        if (reply.isFinished()) return;
        QEventLoop loop;
        QElapsedTimer asked;
        asked.start();
        QTimer look;
        QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(&look, &QTimer::timeout, &reply, [&] {
            if (job.cancelled()) stop(reply, cancelledError());
            if (asked.elapsed() > m_target.limit.value() * 1'000) stop(reply, tooSlow());
        });
        look.start(kLookEveryMs);
        loop.exec();
    }

    [[nodiscard]] Error tooSlow() const {
        return Error(ErrorCode::Remote,
                     Tr::tr("The server did not answer within %1 seconds.").arg(m_target.limit.value()))
            .withRemedy(Tr::tr("Check address, port and firewall, or allow more time."));
    }

    void stop(QNetworkReply& reply, const Error& why) {
        if (m_problem) return;
        m_problem = why;
        reply.abort();
    }

    Result<HttpsAnswer> answerOf(QNetworkReply& reply) {
        take(reply);
        if (m_problem) return *m_problem;
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // A status that tells of a failure is an error to Qt, but still a whole answer.
        const bool broken =
            reply.error() != QNetworkReply::NoError && (status < 300 || reply.error() < kFirstContentError);
        if (broken || status == 0)
            return Error(ErrorCode::Remote, Tr::tr("The connection failed: %1.").arg(reply.errorString()))
                .withRemedy(Tr::tr("Check address, port and firewall, and that the server runs; then try "
                                   "again. Nothing that was stored before has been changed."));
        return HttpsAnswer{status, std::exchange(m_answer, {})};
    }

    // Errors below are those of the connection and of proxies.
    static constexpr QNetworkReply::NetworkError kFirstContentError = QNetworkReply::ContentAccessDenied;

    HttpsTarget m_target;
    QString m_expected;
    QString m_doubt;
    QSslCertificate m_shown;
    int m_requests = 0;
    std::optional<Error> m_problem;
    QByteArray m_answer;
    QNetworkAccessManager m_network;
};

HttpsClient::HttpsClient(HttpsTarget target)
    : m_connection(std::make_unique<Connection>(std::move(target))) {}

HttpsClient::~HttpsClient() = default;

Result<HttpsAnswer> HttpsClient::post(const QByteArray& message, const QByteArray& action,
                                      const JobContext& job) {
    return m_connection->post(message, action, job);
}

void HttpsClient::setLimit(Seconds limit) {
    m_connection->setLimit(limit);
}

QString HttpsClient::certificate() const {
    return m_connection->certificate();
}

QString HttpsClient::doubt() const {
    return m_connection->doubt();
}

SourceCertificate HttpsClient::shown() const {
    const QSslCertificate& shown = m_connection->shown();
    SourceCertificate out{.fingerprint = certificate(),
                          .subject = shown.subjectDisplayName(),
                          .issuer = shown.issuerDisplayName(),
                          .doubt = doubt()};
    if (shown.expiryDate().isValid()) out.validUntil = Instant(shown.expiryDate().toSecsSinceEpoch());
    return out;
}

int HttpsClient::requests() const {
    return m_connection->requests();
}

}  // namespace watari::importers::vsphere
