// What holds for every importer, the next one included.
#include "importers/registry.h"

#include "golden.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

class RegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyImporterHasSampleAndGolden();
    void exactlyOneImporterAcceptsEachSample();
    void idsAreUnique();
    void refusesWhatNobodyReads_data();
    void refusesWhatNobodyReads();
};

void RegistryTest::everyImporterHasSampleAndGolden() {
    const ImporterRegistry registry;
    for (const auto& importer : registry.all()) {
        const QString id = importer->metadata().id;
        QVERIFY2(!samplesOf(id).isEmpty(), qPrintable(QStringLiteral("no sample for ") + id));
        QVERIFY2(QFileInfo::exists(folderOf(id) + QStringLiteral("/golden.json")), qPrintable(id));
    }
}

void RegistryTest::exactlyOneImporterAcceptsEachSample() {
    const ImporterRegistry registry;
    for (const auto& owner : registry.all())
        for (const QString& sample : samplesOf(owner->metadata().id)) {
            const auto seen = sampleSource(sample);
            QVERIFY2(seen, qPrintable(sample));
            QStringList accepting;
            for (const auto& importer : registry.all())
                if (importer->probe(*seen) > 0) accepting.append(importer->metadata().id);
            QCOMPARE(accepting, QStringList{owner->metadata().id});
            const auto chosen = registry.forSource(sample);
            QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().text()));
            QCOMPARE((*chosen)->metadata().id, owner->metadata().id);
        }
}

void RegistryTest::idsAreUnique() {
    const ImporterRegistry registry;
    QSet<QString> ids;
    for (const auto& importer : registry.all()) {
        ids.insert(importer->metadata().id);
        QCOMPARE(registry.byId(importer->metadata().id), importer.get());
    }
    QCOMPARE(static_cast<std::size_t>(ids.size()), registry.all().size());
}

void RegistryTest::refusesWhatNobodyReads_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("code");
    QTest::newRow("no such file") << QStringLiteral("/nonexistent/servers.xlsx") << int(ErrorCode::NotFound);
    QTest::newRow("directory") << QStringLiteral(WATARI_SOURCE_DIR "/tests") << int(ErrorCode::BadInput);
    QTest::newRow("program text") << QStringLiteral(WATARI_SOURCE_DIR "/.clang-format")
                                  << int(ErrorCode::BadInput);
    QTest::newRow("another scheme") << QStringLiteral("https://example.jp/list") << int(ErrorCode::BadInput);
}

void RegistryTest::refusesWhatNobodyReads() {
    QFETCH(QString, source);
    QFETCH(int, code);
    const auto chosen = ImporterRegistry().forSource(source);
    QVERIFY(!chosen);
    QCOMPARE(int(chosen.error().code()), code);
    QVERIFY(!chosen.error().remedy().isEmpty());
    QCOMPARE(chosen.error().places(), QStringList{source});
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "registry_test.moc"
