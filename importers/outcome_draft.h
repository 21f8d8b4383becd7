// An import's outcome while it is made: ids unique within it, keys that begin with its scope, findings.
#pragma once

#include "importers/importer.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace watari::importers {

// "disk-3": the next of its kind.
template <class T>
[[nodiscard]] Id<T> nextId(const char* kind, const QList<T>& list) {
    return Id<T>(QString::fromLatin1(kind) + u'-' + QString::number(list.size() + 1));
}

[[nodiscard]] inline Finding makeFinding(const char* rule, Severity severity, const QString& place,
                                         const QString& text, const Id<Server>& server = {}) {
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.serverId = server;
    finding.place = place;
    finding.text = text;
    return finding;
}

class OutcomeDraft {
public:
    explicit OutcomeDraft(const QString& keyScope) { m_outcome.keyScope = keyScope; }

    [[nodiscard]] Inventory& inventory() { return m_outcome.inventory; }
    [[nodiscard]] QList<Finding>& findings() { return m_outcome.findings; }
    [[nodiscard]] const QString& keyScope() const { return m_outcome.keyScope; }

    // The wished key in the scope; one taken already gets a number, so that no two parts share a key.
    [[nodiscard]] QString uniqueKey(const QString& wished) {
        const int taken = m_keys[wished]++;
        return taken == 0 ? wished : wished + u'~' + QString::number(taken + 1);
    }

    void addFinding(const char* rule, Severity severity, const QString& place, const QString& text,
                    const Id<Server>& server = {}) {
        m_outcome.findings.append(makeFinding(rule, severity, place, text, server));
    }

    [[nodiscard]] ImportOutcome take() { return std::move(m_outcome); }

private:
    ImportOutcome m_outcome;
    QHash<QString, int> m_keys;
};

// Adds sizes of which one may be unknown: then the sum is unknown too, as it is when it leaves 63 bits.
class OptionalSum {
public:
    void add(std::optional<Bytes> bytes) {
        qint64 sum = 0;
        if (!m_sum || !bytes || __builtin_add_overflow(m_sum->value(), bytes->value(), &sum))
            m_sum.reset();
        else
            m_sum = Bytes(sum);
    }
    [[nodiscard]] std::optional<Bytes> value() const { return m_sum; }

private:
    std::optional<Bytes> m_sum = Bytes(0);
};

}  // namespace watari::importers
