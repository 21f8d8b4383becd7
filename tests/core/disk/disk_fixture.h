// Disks with known content for the tests of this room.
#pragma once

#include "core/base/process.h"
#include "core/disk/block_tree.h"
#include "core/disk/sink.h"
#include "core/disk/transfer.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

namespace watari::disk::test {

// Writes a sparse raw image and returns nothing: `blocks` names the MiB that hold random bytes.
inline void makeRaw(const QString& path, qint64 size, const std::vector<int>& blocks, unsigned seed = 1) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(size));
    std::mt19937 random(seed);
    for (const int block : blocks) {
        const qint64 at = qint64{block} * kMiB.value();
        QByteArray bytes(std::min(kMiB.value(), size - at), '\0');
        for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4) {
            const quint32 word = quint32(random());
            std::copy_n(reinterpret_cast<const char*>(&word), 4, bytes.data() + i);
        }
        QVERIFY(file.seek(at) && file.write(bytes) == bytes.size());
    }
}

inline void poke(const QString& path, qint64 offset, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset) && file.write(bytes) == bytes.size());
}

inline QString rootOfRaw(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    TreeBuilder tree{Bytes(file.size())};
    BlockHasher hasher;
    while (!file.atEnd()) {
        const QByteArray block = file.read(kMiB.value());
        tree.append(hasher.leaf(std::as_bytes(std::span(block.constData(), size_t(block.size())))));
    }
    return toHex(tree.root());
}

// Exit status of a program, or -1.
inline int runStatus(const QString& program, const QStringList& arguments) {
    NoJobContext job;
    const auto output = runProcess(program, arguments, Seconds(60), job);
    if (!output) return -1;
    if (output->exitCode != 0) qInfo().noquote() << program << arguments << output->standardError;
    return output->exitCode;
}

inline void convert(const QString& from, const QString& to, const QString& format,
                    const QStringList& options = {}) {
    QCOMPARE(
        runStatus(QStringLiteral("qemu-img"), QStringList{QStringLiteral("convert"), QStringLiteral("-f"),
                                                          QStringLiteral("raw"), QStringLiteral("-O"), format}
                                                  << options << from << to),
        0);
}

inline CopyRequest copyRequest(const SourceSpec& source, const QString& target,
                               SinkKind kind = SinkKind::RawFile) {
    CopyRequest request;
    request.source = source;
    request.target.path = target;
    request.target.kind = kind;
    request.journalPath = journalPathFor(target);
    request.transferId = QStringLiteral("t-000001");
    return request;
}

// Counts how often it is asked whether to stop, and stops at the n-th time.
class CancelAt : public JobContext {
public:
    explicit CancelAt(int calls) : m_left(calls) {}
    void phase(const QString&) override {}
    void progress(const Progress& progress) override { last = progress; }
    void note(const QString& text) override { notes << text; }
    [[nodiscard]] bool cancelled() const override { return m_left <= 0 || --m_left <= 0; }

    Progress last;
    QStringList notes;

private:
    mutable int m_left;
};

}  // namespace watari::disk::test
