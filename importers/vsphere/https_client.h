// Posts messages over HTTPS, one after the other, to one server whose certificate is the same all along.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "importers/source_certificate.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>

namespace watari::importers::vsphere {

struct HttpsTarget {
    QUrl url;
    QString certificate;  // SHA-256 fingerprint that the server must show; empty: the first one is kept to
    Seconds limit{30};    // for one answer, from asking to its last byte
    Bytes largestAnswer = kMiB * 64;
};

struct HttpsAnswer {
    int status = 0;
    QByteArray bytes;
};

// "ab:cd…" of either case, with or without colons, as "AB:CD:…".
[[nodiscard]] QString fingerprintText(const QString& fingerprint);

// Keeps the server's cookies. Used from one thread, whose events it lets run while it waits. No byte of a
// message is sent before the certificate has been compared.
class HttpsClient {
public:
    explicit HttpsClient(HttpsTarget target);
    ~HttpsClient();
    HttpsClient(const HttpsClient&) = delete;
    HttpsClient& operator=(const HttpsClient&) = delete;

    // Whatever the status is; a redirection is an answer and never followed. Errors: Denied when the
    // certificate is another one than expected, Remote when there is no answer, not in time, not whole, or
    // too large a one; Cancelled.
    [[nodiscard]] Result<HttpsAnswer> post(const QByteArray& message, const QByteArray& action,
                                           const JobContext& job);

    void setLimit(Seconds limit);
    // "AB:CD:…", once something was posted.
    [[nodiscard]] QString certificate() const;
    // Why this machine does not trust the certificate by itself; empty: it does, or a fingerprint was given.
    [[nodiscard]] QString doubt() const;
    // Both of them with what the certificate says of itself.
    [[nodiscard]] SourceCertificate shown() const;
    [[nodiscard]] int requests() const;

private:
    class Connection;
    std::unique_ptr<Connection> m_connection;
};

}  // namespace watari::importers::vsphere
