#include "core/store/row_errors.h"

#include "core/domain/entity_titles.h"
#include "core/store/tables.h"

#include <QTest>

using namespace watari;
using namespace watari::store;

class RowErrorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableHasAWordForItsRows() {
        forEachTable([](const auto& table) {
            const QString title = entityTitle(QString::fromLatin1(table.name));
            QVERIFY2(!title.isEmpty() && !title.contains(QLatin1Char('_')), table.name);
        });
        QVERIFY(entityTitle(QStringLiteral("no_such_table")).isEmpty());
    }

    void sayWhichRowAndWhatToDo() {
        const Error missing = noSuchRow(QStringLiteral("planned_stop"), QStringLiteral("s-1"));
        QCOMPARE(missing.code(), ErrorCode::NotFound);
        QCOMPARE(missing.message(), QStringLiteral("There is no planned stop with the id s-1."));
        QVERIFY(!missing.remedy().isEmpty());
        const Error changed = changedByOthers(QStringLiteral("planned_stop"), QStringLiteral("s-1"));
        QCOMPARE(changed.code(), ErrorCode::Conflict);
        QCOMPARE(changed.message(), QStringLiteral("The planned stop s-1 was changed by someone else."));
        QVERIFY(!changed.remedy().isEmpty());
    }
};

QTEST_APPLESS_MAIN(RowErrorsTest)
#include "row_errors_test.moc"
