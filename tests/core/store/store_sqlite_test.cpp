#include "tests/core/store/log_suite.h"
#include "tests/core/store/store_suite.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace watari;

namespace {

class SqliteBackend final : public testing::Backend {
public:
    store::Location fresh() override {
        return store::Location::file(m_dir.filePath(QStringLiteral("案件 %1.watari").arg(++m_count)));
    }
    [[nodiscard]] QString withoutForeignKeys() const override {
        return QStringLiteral("PRAGMA foreign_keys = OFF");
    }
    [[nodiscard]] QStringList dropGuards() const override {
        QStringList out;
        for (const char* table : {"operation_log", "tree_head", "log_meta"})
            for (const char* event : {"update", "delete"})
                out.append(
                    QStringLiteral("DROP TRIGGER %1_no_%2").arg(QLatin1String(table), QLatin1String(event)));
        return out;
    }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    SqliteBackend backend;
    testing::StoreSuite store(backend);
    testing::LogSuite log(backend);
    return QTest::qExec(&store, argc, argv) | QTest::qExec(&log, argc, argv);
}
