// A logged-in session with a vCenter or an ESXi host; logs out when it ends.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "importers/importer.h"
#include "importers/vsphere/answers.h"
#include "importers/vsphere/https_client.h"
#include "importers/vsphere/requests.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace watari::importers::vsphere {

struct Endpoint {
    QUrl url;      // "https://vcenter.example.jp/sdk"
    QString uri;   // "vsphere://vcenter.example.jp"
    QString user;  // as the source names one; empty: it does not
};

// Whether the source is one of "vsphere://host[:port]" and "https://host[:port]/sdk".
[[nodiscard]] bool isEndpoint(const QString& source);

// Errors: WrongUsage when the source is no such URI, or holds a password, which would end up in lists and
// logs.
[[nodiscard]] Result<Endpoint> endpointOf(const QString& source);

class Session {
public:
    // Objects as they come, at most kPageSize at once.
    using Sink = std::function<Result<void>(QList<ManagedObject> objects)>;
    static constexpr int kPageSize = 100;

    // Errors: those of HttpsClient::post; Denied without credentials, or when they are refused; Remote when
    // something else than vSphere answers.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString& source,
                                                               const ImportOptions& options, JobContext& job);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // All objects of those types anywhere in the inventory; progress counts them. Errors: as soapBodyOf and
    // HttpsClient::post.
    [[nodiscard]] Result<void> retrieve(const QList<PropertySpec>& specs, const Sink& sink);
    // The first page of them only.
    [[nodiscard]] Result<QList<ManagedObject>> first(const PropertySpec& spec, int count);
    [[nodiscard]] Result<ManagedObject> object(const Reference& reference, const QStringList& paths);
    [[nodiscard]] Result<QByteArray> call(const QByteArray& message);

    [[nodiscard]] const ServiceContent& content() const { return m_content; }
    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    [[nodiscard]] const HttpsClient& client() const { return m_client; }
    // What every importKey of this source begins with: "vsphere://<UUID of the vCenter, or host>#".
    [[nodiscard]] QString keyScope() const;

private:
    Session(Endpoint endpoint, const ImportOptions& options, JobContext& job);
    [[nodiscard]] Result<void> logIn(const ImportOptions& options);
    [[nodiscard]] Result<Reference> createView(const QList<PropertySpec>& specs);
    [[nodiscard]] Result<qint64> sizeOfView(const Reference& view);
    [[nodiscard]] Result<void> readPages(const Reference& view, const QList<PropertySpec>& specs,
                                         const Sink& sink);

    Endpoint m_endpoint;
    JobContext& m_job;
    HttpsClient m_client;
    ServiceContent m_content;
    QByteArray m_action = "urn:vim25";
    Seconds m_limit;
    bool m_loggedIn = false;
};

}  // namespace watari::importers::vsphere
