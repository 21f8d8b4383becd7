// Where a suite gets an empty place for a project from.
#pragma once

#include "core/store/project_store.h"

#include <QString>

namespace watari::testing {

class Backend {
public:
    virtual ~Backend() = default;
    virtual store::Location fresh() = 0;
    // Switches foreign keys and triggers off for a connection.
    [[nodiscard]] virtual QString withoutForeignKeys() const = 0;
    // Takes the guards off the log, as somebody with SQL at hand would.
    [[nodiscard]] virtual QStringList dropGuards() const = 0;
};

inline oplog::LogRow author(const QString& action = QStringLiteral("test")) {
    oplog::LogRow row;
    row.tsUs = 1'767'571'200'000'000;
    row.actorName = QStringLiteral("佐藤");
    row.role = QStringLiteral("operator");
    row.session = QStringLiteral("s-1");
    row.host = QStringLiteral("h-1");
    row.appVer = QStringLiteral("0.1.0");
    row.action = action;
    return row;
}

inline store::NewProject newProject() {
    return {QStringLiteral("p-1"), QStringLiteral("統合基盤"), Instant(1'767'571'200)};
}

// The error of a result as one line, for QVERIFY2.
template <class T>
QByteArray why(const Result<T>& r) {
    return r ? QByteArray() : r.error().text().toUtf8();
}

}  // namespace watari::testing

// Declares `name` from a result, or fails the test with its error.
#define TEST_TAKE(declaration, expression)                               \
    auto WATARI_CAT(taken_, __LINE__) = (expression);                    \
    QVERIFY2(WATARI_CAT(taken_, __LINE__).has_value(),                   \
             watari::testing::why(WATARI_CAT(taken_, __LINE__)).data()); \
    declaration = std::move(*WATARI_CAT(taken_, __LINE__))

#define TEST_DONE(expression)                                            \
    do {                                                                 \
        const auto done_ = (expression);                                 \
        QVERIFY2(done_.has_value(), watari::testing::why(done_).data()); \
    } while (false)
