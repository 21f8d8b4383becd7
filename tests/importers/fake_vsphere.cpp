#include "fake_vsphere.h"

#include "importers/vsphere/https_client.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTcpSocket>

namespace watari::importers::test {

namespace {

constexpr auto kService =
    "<returnval><rootFolder type=\"Folder\">group-d1</rootFolder>"
    "<propertyCollector type=\"PropertyCollector\">pc</propertyCollector>"
    "<viewManager type=\"ViewManager\">vm</viewManager><about><fullName>Fake 7.0</fullName>"
    "<apiVersion>7.0</apiVersion><instanceUuid>11111111-2222-3333-4444-555555555555</instanceUuid></about>"
    "<sessionManager type=\"SessionManager\">sm</sessionManager>"
    "<perfManager type=\"PerformanceManager\">pm</perfManager></returnval>";

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray healthy(const QString& method) {
    if (method == QLatin1String("RetrieveServiceContent")) return kService;
    if (method == QLatin1String("CreateContainerView"))
        return "<returnval type=\"ContainerView\">view-1</returnval>";
    return {};
}

QString methodOf(const QByteArray& body) {
    static const QRegularExpression first(QStringLiteral("Body><(\\w+)"));
    return first.match(QString::fromUtf8(body)).captured(1);
}

}  // namespace

QString ServerIdentity::fingerprint() const {
    return vsphere::fingerprintText(
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()));
}

ServerIdentity makeIdentity(const QString& folder, const QString& name) {
    const QString base = folder + u'/' + name;
    const QStringList arguments{QStringLiteral("req"),
                                QStringLiteral("-x509"),
                                QStringLiteral("-newkey"),
                                QStringLiteral("ec"),
                                QStringLiteral("-pkeyopt"),
                                QStringLiteral("ec_paramgen_curve:prime256v1"),
                                QStringLiteral("-nodes"),
                                QStringLiteral("-days"),
                                QStringLiteral("2"),
                                QStringLiteral("-subj"),
                                QStringLiteral("/CN=") + name,
                                QStringLiteral("-addext"),
                                QStringLiteral("subjectAltName=IP:127.0.0.1"),
                                QStringLiteral("-keyout"),
                                base + QStringLiteral(".key"),
                                QStringLiteral("-out"),
                                base + QStringLiteral(".pem")};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) return ServerIdentity();
    return {QSslCertificate(content(base + QStringLiteral(".pem"))),
            QSslKey(content(base + QStringLiteral(".key")), QSsl::Ec)};
}

QByteArray soapMessage(const QByteArray& body) {
    return "<?xml version=\"1.0\"?><soapenv:Envelope "
           "xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>" +
           body + "</soapenv:Body></soapenv:Envelope>";
}

QByteArray soapFault(const QByteArray& type) {
    return soapMessage(
        "<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>Refused.</faultstring>"
        "<detail><F xsi:type=\"" +
        type + "\"/></detail></soapenv:Fault>");
}

QByteArray serverPage(const QByteArray& method, int servers, const QByteArray& token) {
    QByteArray objects = token.isEmpty() ? QByteArray() : "<token>" + token + "</token>";
    for (int i = 0; i < servers; ++i) {
        const QByteArray number = token + QByteArray::number(i);
        objects += "<objects><obj type=\"VirtualMachine\">vm-" + number +
                   "</obj><propSet><name>name</name><val xsi:type=\"xsd:string\">server " + number +
                   "</val></propSet></objects>";
    }
    return soapMessage("<" + method + "Response xmlns=\"urn:vim25\"><returnval>" + objects +
                       "</returnval></" + method + "Response>");
}

void FakeVsphere::become(const ServerIdentity& identity) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(configuration);
}

FakeVsphere::FakeVsphere(const ServerIdentity& identity) {
    become(identity);
    QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { serve(socket); });
            serve(socket);
        }
    });
    QObject::connect(&m_server, &QSslServer::startedEncryptionHandshake, &m_server,
                     [this] { ++m_connections; });
    m_server.listen(QHostAddress::LocalHost);
}

QString FakeVsphere::uri() const {
    return QStringLiteral("vsphere://127.0.0.1:%1").arg(m_server.serverPort());
}

void FakeVsphere::serve(QTcpSocket* socket) {
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    QByteArray& pending = m_pending[socket];
    pending += bytes;
    static const QRegularExpression length(QStringLiteral("content-length: *(\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0) return;
    const qsizetype size = length.match(QString::fromLatin1(pending.left(end))).captured(1).toLongLong();
    if (pending.size() < end + 4 + size) return;
    const QByteArray body = pending.mid(end + 4, size);
    pending.remove(0, end + 4 + size);
    reply(socket, body);
}

FakeAnswer FakeVsphere::nextFor(const QString& method) {
    const auto found = m_answers.find(method);
    if (found == m_answers.end()) {
        const QByteArray name = method.toLatin1();
        return {.body = soapMessage("<" + name + "Response xmlns=\"urn:vim25\">" + healthy(method) + "</" +
                                    name + "Response>")};
    }
    return found->size() > 1 ? found->takeFirst() : found->value(0);
}

void FakeVsphere::reply(QTcpSocket* socket, const QByteArray& request) {
    const QString method = methodOf(request);
    m_methods.append(method);
    const FakeAnswer answer = nextFor(method);
    if (answer.manner == Manner::Never) return;
    if (answer.manner != Manner::Nothing) {
        const QByteArray sent =
            answer.manner == Manner::Half ? answer.body.left(answer.body.size() / 2) : answer.body;
        socket->write("HTTP/1.1 " + QByteArray::number(answer.status) +
                      " Status\r\nContent-Type: text/xml\r\nLocation: https://elsewhere.example.jp/sdk\r\n"
                      "Content-Length: " +
                      QByteArray::number(answer.body.size()) + "\r\n\r\n" + sent);
    }
    if (answer.manner != Manner::Whole) socket->disconnectFromHost();
}

}  // namespace watari::importers::test
