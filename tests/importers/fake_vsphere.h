// Stands in for a vCenter where it is to misbehave: over TLS, with answers set by the test, in its own
// thread.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QString>
#include <QStringList>

class QTcpSocket;

namespace watari::importers::test {

struct ServerIdentity {
    QSslCertificate certificate;
    QSslKey key;
    [[nodiscard]] QString fingerprint() const;  // "AB:CD:…"
};

// Self-signed, for 127.0.0.1; made by openssl in the folder. Invalid when that is not possible.
ServerIdentity makeIdentity(const QString& folder, const QString& name);

// LastWord: whole, then the connection is closed.
enum class Manner { Whole, LastWord, Half, Nothing, Never };

struct FakeAnswer {
    int status = 200;
    QByteArray body;
    Manner manner = Manner::Whole;
};

// A SOAP message with that in its body.
QByteArray soapMessage(const QByteArray& body);
QByteArray soapFault(const QByteArray& type);
// Of RetrievePropertiesEx, with that many servers.
QByteArray serverPage(const QByteArray& method, int servers, const QByteArray& token = {});

class FakeVsphere {
public:
    explicit FakeVsphere(const ServerIdentity& identity);

    // In place of what a healthy server would answer; the last one is repeated.
    void answer(const char* method, const QList<FakeAnswer>& answers) {
        m_answers.insert(QString::fromLatin1(method), answers);
    }
    // At the same address, for connections from now on.
    void become(const ServerIdentity& identity);
    [[nodiscard]] QString uri() const;
    [[nodiscard]] const QStringList& methods() const { return m_methods; }   // as they were asked
    [[nodiscard]] const QByteArray& received() const { return m_received; }  // what came through TLS
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void serve(QTcpSocket* socket);
    void reply(QTcpSocket* socket, const QByteArray& request);
    FakeAnswer nextFor(const QString& method);

    QSslServer m_server;
    QHash<QTcpSocket*, QByteArray> m_pending;
    QHash<QString, QList<FakeAnswer>> m_answers;
    QStringList m_methods;
    QByteArray m_received;
    int m_connections = 0;
};

}  // namespace watari::importers::test
