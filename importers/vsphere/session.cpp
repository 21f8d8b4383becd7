#include "importers/vsphere/session.h"

#include "core/base/uri.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace watari::importers::vsphere {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

constexpr qint64 kMostObjects = 500'000;
constexpr Seconds kLogoutLimit{5};

QString scheme() {
    return QStringLiteral("vsphere");
}

HttpsTarget targetOf(const Endpoint& endpoint, const ImportOptions& options) {
    return {.url = endpoint.url, .certificate = options.certificate, .limit = options.limit};
}

bool isVersion(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

Error redirected() {
    return Error(ErrorCode::Remote, Tr::tr("The server sends the request on to another address, which is "
                                           "refused: the password must go nowhere else."))
        .withRemedy(Tr::tr("Give the address of the vCenter or host itself."));
}

Error endless() {
    return Error(ErrorCode::Remote,
                 Tr::tr("The list of objects does not end: more than %1, or an empty page in the middle.")
                     .arg(kMostObjects))
        .withRemedy(Tr::tr("Check that the address is that of a vCenter or an ESXi host."));
}

Result<QByteArray> messageOf(HttpsAnswer answer) {
    const bool mayBeFault = answer.status == 500 && answer.bytes.contains("Envelope");
    if (answer.status == 200 || mayBeFault) return std::move(answer.bytes);
    if (answer.status >= 300 && answer.status < 400) return redirected();
    if (answer.status == 401 || answer.status == 403)
        return Error(ErrorCode::Denied, Tr::tr("The server refuses access (HTTP %1).").arg(answer.status))
            .withRemedy(Tr::tr("Check that the address is that of the vCenter or host, not of a proxy, and "
                               "that the account may use the API."));
    return Error(ErrorCode::Remote, Tr::tr("The server answers with HTTP %1.").arg(answer.status))
        .withRemedy(answer.status == 404
                        ? Tr::tr("There is no vSphere API at this address; check host and port.")
                        : Tr::tr("Its services may still be starting; try again in some minutes."));
}

}  // namespace

bool isEndpoint(const QString& source) {
    const QUrl url(source);
    if (url.scheme() == scheme()) return true;
    return url.scheme() == QLatin1String("https") &&
           (url.path() == QLatin1String("/sdk") || url.path().startsWith(QLatin1String("/sdk/")));
}

Result<Endpoint> endpointOf(const QString& source) {
    const QUrl given(source, QUrl::StrictMode);
    if (holdsPassword(source))
        return Error(ErrorCode::WrongUsage, Tr::tr("The address holds a password, which would be kept in "
                                                   "lists and logs."))
            .withRemedy(Tr::tr("Give the address without it; the password is asked for by itself."));
    if (!isEndpoint(source) || given.host().isEmpty())
        return Error(ErrorCode::WrongUsage, Tr::tr("This is no address of a vCenter or an ESXi host."))
            .withRemedy(Tr::tr("Give it as vsphere://vcenter.example.jp, with :port where it is not 443."));
    Endpoint endpoint{.user = given.userName()};
    endpoint.url.setScheme(QStringLiteral("https"));
    endpoint.url.setHost(given.host());
    if (given.port(443) != 443) endpoint.url.setPort(given.port());
    QUrl uri = endpoint.url;
    uri.setScheme(scheme());
    endpoint.uri = uri.toString();
    endpoint.url.setPath(QStringLiteral("/sdk"));
    return endpoint;
}

Session::Session(Endpoint endpoint, const ImportOptions& options, JobContext& job)
    : m_endpoint(std::move(endpoint)),
      m_job(job),
      m_client(targetOf(m_endpoint, options)),
      m_limit(options.limit) {}

Session::~Session() {
    if (!m_loggedIn) return;
    // Also after a cancellation: a vCenter has room for a limited number of sessions. A failure changes
    // nothing any more.
    m_client.setLimit(std::min(m_limit, kLogoutLimit));
    (void)m_client.post(logout(m_content.sessionManager), m_action, NoJobContext());
}

Result<std::unique_ptr<Session>> Session::open(const QString& source, const ImportOptions& options,
                                               JobContext& job) {
    TRY(Endpoint endpoint, endpointOf(source));
    job.phase(Tr::tr("Connecting"));
    std::unique_ptr<Session> session(new Session(std::move(endpoint), options, job));
    TRY(const QByteArray answer, session->call(retrieveServiceContent()));
    TRY(session->m_content, serviceContentOf(answer));
    // Without its version a server answers as its oldest one would, and leaves out newer devices.
    if (isVersion(session->m_content.apiVersion))
        session->m_action = "urn:vim25/" + session->m_content.apiVersion.toLatin1();
    CHECK(session->logIn(options));
    return session;
}

Result<void> Session::logIn(const ImportOptions& options) {
    Credentials credentials = options.credentials.value_or(Credentials{});
    if (credentials.user.isEmpty()) credentials.user = m_endpoint.user;
    if (credentials.user.isEmpty() || credentials.password.isEmpty())
        return Error(ErrorCode::Denied, Tr::tr("The source asks for a user name and a password."))
            .withRemedy(Tr::tr("Give those of an account with the role Read-only on the whole inventory."));
    TRY(const QByteArray answer, call(login(m_content.sessionManager, credentials)));
    TRY(const Node session, soapBodyOf(answer));
    (void)session;
    m_loggedIn = true;
    return Ok();
}

Result<QByteArray> Session::call(const QByteArray& message) {
    TRY(HttpsAnswer answer, m_client.post(message, m_action, m_job));
    return messageOf(std::move(answer));
}

QString Session::keyScope() const {
    const QString identity = m_content.instanceUuid.isEmpty()
                                 ? m_endpoint.uri.section(QStringLiteral("://"), 1)
                                 : m_content.instanceUuid;
    return scheme() + QStringLiteral("://") + identity + u'#';
}

Result<Reference> Session::createView(const QList<PropertySpec>& specs) {
    QStringList types;
    for (const PropertySpec& spec : specs) types.append(spec.type);
    TRY(const QByteArray answer,
        call(createContainerView(m_content.viewManager, m_content.rootFolder, types)));
    TRY(const Node body, soapBodyOf(answer));
    return referenceOf(body.child(QLatin1String("returnval")));
}

Result<qint64> Session::sizeOfView(const Reference& view) {
    TRY(const ManagedObject list, object(view, {QStringLiteral("view")}));
    return static_cast<qint64>(list.property("view").children.size());
}

Result<void> Session::readPages(const Reference& view, const QList<PropertySpec>& specs, const Sink& sink) {
    TRY(const qint64 total, sizeOfView(view));
    TRY(QByteArray answer, call(retrieveFromView(m_content.propertyCollector, view, specs, kPageSize)));
    for (qint64 done = 0;;) {
        TRY(Page page, pageOf(answer));
        answer.clear();
        done += page.objects.size();
        const bool isStuck = page.objects.isEmpty() && !page.token.isEmpty();
        if (done > kMostObjects || isStuck) return endless();
        CHECK(sink(std::move(page.objects)));
        m_job.progress({.done = done, .total = std::max(total, done), .unit = ProgressUnit::Item});
        if (page.token.isEmpty()) return Ok();
        TRY(answer, call(continueRetrieve(m_content.propertyCollector, page.token)));
    }
}

Result<void> Session::retrieve(const QList<PropertySpec>& specs, const Sink& sink) {
    TRY(const Reference view, createView(specs));
    CHECK(readPages(view, specs, sink));
    TRY(const QByteArray destroyed, call(destroyView(view)));
    return Ok();
}

Result<QList<ManagedObject>> Session::first(const PropertySpec& spec, int count) {
    TRY(const Reference view, createView({spec}));
    TRY(const QByteArray answer, call(retrieveFromView(m_content.propertyCollector, view, {spec}, count)));
    TRY(Page page, pageOf(answer));
    return page.objects.mid(0, count);
}

Result<ManagedObject> Session::object(const Reference& reference, const QStringList& paths) {
    TRY(const QByteArray answer, call(retrieveObject(m_content.propertyCollector, reference, paths)));
    TRY(const Page page, pageOf(answer));
    return page.objects.value(0);
}

}  // namespace watari::importers::vsphere
