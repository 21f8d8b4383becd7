#include "importers/operating_system.h"

#include <QTest>

using namespace watari;
using namespace watari::importers;

class OperatingSystemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisesFamilies_data();
    void recognisesFamilies();
    void namesOsinfoIds_data();
    void namesOsinfoIds();
};

void OperatingSystemTest::recognisesFamilies_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("family");
    const auto row = [](const QString& name, const char* family) {
        QTest::newRow(qPrintable(name)) << name << QString::fromLatin1(family);
    };
    row(QStringLiteral("Windows Server 2016 Standard"), "windows");
    row(QStringLiteral("Ｗｉｎｄｏｗｓ　Ｓｅｒｖｅｒ"), "windows");
    row(QStringLiteral("Microsoft Hyper-V Server"), "windows");
    row(QStringLiteral("Red Hat\nEnterprise"), "red_hat");
    row(QStringLiteral("RHEL 8.6"), "red_hat");
    row(QStringLiteral("レッドハット"), "red_hat");
    row(QStringLiteral("MIRACLE LINUX 8"), "other_linux");
    row(QStringLiteral("Ubuntu 22.04"), "other_linux");
    row(QStringLiteral("Solaris 11"), "other");
    row(QStringLiteral(" "), "unknown");
}

void OperatingSystemTest::recognisesFamilies() {
    QFETCH(QString, name);
    QFETCH(QString, family);
    QCOMPARE(enumName(osFamilyOf(name)), family);
}

void OperatingSystemTest::namesOsinfoIds_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString& id, const QString& name) {
        QTest::newRow(qPrintable(name)) << id << name;
    };
    row(QStringLiteral("http://microsoft.com/win/2k16"), QStringLiteral("Windows Server 2016"));
    row(QStringLiteral("http://redhat.com/rhel/8.9"), QStringLiteral("Red Hat Enterprise Linux 8.9"));
    row(QStringLiteral("http://debian.org/debian/12"), QStringLiteral("debian 12"));
    row(QString(), QString());
}

void OperatingSystemTest::namesOsinfoIds() {
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(osNameOfOsinfoId(id), name);
}

QTEST_GUILESS_MAIN(OperatingSystemTest)
#include "operating_system_test.moc"
