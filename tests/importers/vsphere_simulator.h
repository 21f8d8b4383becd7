// govmomi's vCenter simulator for tests; built from the package golang-github-vmware-govmomi-dev.
#pragma once

#include "importers/vsphere/https_client.h"

#include <QFileInfo>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace watari::importers::test {

// A simulator in a process of its own, which ends with this object.
class VsphereSimulator {
public:
    explicit VsphereSimulator(const QStringList& arguments) {
        m_process.start(QStringLiteral(WATARI_VSPHERE_SIMULATOR), arguments);
        if (!m_process.waitForStarted()) return;
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) continue;
        const QStringList words = QString::fromLatin1(m_process.readLine()).trimmed().split(u' ');
        if (words.size() != 2) return;
        m_uri = QStringLiteral("vsphere://") + words[0];
        m_certificate = vsphere::fingerprintText(words[1]);
    }
    ~VsphereSimulator() {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished()) m_process.kill();
    }
    VsphereSimulator(const VsphereSimulator&) = delete;
    VsphereSimulator& operator=(const VsphereSimulator&) = delete;
    [[nodiscard]] const QString& uri() const { return m_uri; }
    [[nodiscard]] const QString& certificate() const { return m_certificate; }

private:
    QProcess m_process;
    QString m_uri;
    QString m_certificate;
};

}  // namespace watari::importers::test

#define NEEDS_SIMULATOR()                                             \
    if (!QFileInfo::exists(QStringLiteral(WATARI_VSPHERE_SIMULATOR))) \
    QSKIP("no simulator: install golang-go and golang-github-vmware-govmomi-dev")
