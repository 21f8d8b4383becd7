#include "core/oplog/log_check.h"

#include <algorithm>
#include <utility>

namespace watari::oplog {
namespace {

constexpr std::int64_t kClockStepUs = 1'000'000;
constexpr std::size_t kClockStepsKept = 100;

}  // namespace

const char* flawText(Flaw flaw) {
    switch (flaw) {
        case Flaw::None:
            return "The log is complete and unchanged.";
        case Flaw::Sequence:
            return "A row is missing, doubled or renumbered.";
        case Flaw::Leaf:
            return "A column of this row was changed after it was written.";
        case Flaw::Chain:
            return "This row does not continue the row before it.";
        case Flaw::HeadOrder:
            return "A signed head is missing, or the heads are out of order.";
        case Flaw::HeadKey:
            return "A head is not signed by the key of this log.";
        case Flaw::HeadRoot:
            return "The rows are not the ones that were signed.";
        case Flaw::HeadBeyond:
            return "The log is shorter than its signed head: the last rows were removed.";
        case Flaw::HeadMissing:
            return "The log has a key but no signed head.";
        case Flaw::LogId:
            return "The rows or the key belong to another log.";
        case Flaw::AnchorRoot:
            return "The rows are not the ones that the outside anchor stands for.";
        case Flaw::AnchorBeyond:
            return "The log is shorter than the outside anchor says.";
    }
    return "";
}

LogCheck::LogCheck(LogSeals seals) : m_seals(std::move(seals)) {
    std::ranges::sort(m_seals.anchors, {}, &Anchor::treeSize);
    checkSealsAlone();
    checkSealsAt(0);
}

bool LogCheck::fail(Flaw flaw, std::uint64_t seq) {
    if (m_report.isGood()) {
        m_report.flaw = flaw;
        m_report.badSeq = seq;
    }
    return false;
}

void LogCheck::checkSealsAlone() {
    const bool sealed = m_seals.publicKey.has_value() && m_seals.logId.has_value();
    if (m_seals.pinned && m_seals.pinned != m_seals.publicKey) {
        fail(Flaw::HeadKey, 0);
        return;
    }
    if (m_seals.heads.empty()) {
        if (m_seals.publicKey || m_seals.logId) fail(Flaw::HeadMissing, 0);
        return;
    }
    if (!sealed) {
        fail(Flaw::HeadKey, 0);
        return;
    }
    Hash previous{};
    std::uint64_t size = 0;
    std::int64_t tsUs = m_seals.heads.front().tsUs;
    for (const TreeHead& head : m_seals.heads) {
        if (head.previous != previous || head.treeSize < size || head.tsUs < tsUs) {
            fail(Flaw::HeadOrder, head.treeSize);
            return;
        }
        if (!verifyHead(head, *m_seals.logId, *m_seals.publicKey)) {
            fail(Flaw::HeadKey, head.treeSize);
            return;
        }
        previous = headHash(*m_seals.logId, head);
        size = head.treeSize;
        tsUs = head.tsUs;
    }
    m_report.heads = m_seals.heads.size();
}

void LogCheck::checkSealsAt(std::uint64_t size) {
    if (!m_report.isGood()) return;
    const Hash root = m_tree.root();
    for (; m_nextHead < m_seals.heads.size() && m_seals.heads[m_nextHead].treeSize == size; ++m_nextHead) {
        if (m_seals.heads[m_nextHead].root != root) {
            fail(Flaw::HeadRoot, size);
            return;
        }
        m_report.sealedRows = size;
    }
    for (; m_nextAnchor < m_seals.anchors.size() && m_seals.anchors[m_nextAnchor].treeSize == size;
         ++m_nextAnchor) {
        if (m_seals.anchors[m_nextAnchor].root != root) {
            fail(Flaw::AnchorRoot, size);
            return;
        }
        m_report.sealedRows = size;
    }
}

void LogCheck::checkLogId(const Hash& firstLeaf) {
    if (m_seals.logId && m_seals.publicKey && *m_seals.logId != logIdOf(firstLeaf, *m_seals.publicKey))
        fail(Flaw::LogId, 1);
}

bool LogCheck::add(const StoredRow& stored) {
    if (!m_report.isGood()) return false;
    const std::uint64_t expected = m_report.rows + 1;
    if (std::cmp_not_equal(stored.row.seq, expected)) return fail(Flaw::Sequence, expected);
    const Hash leaf = leafOf(stored.row);
    if (stored.leaf != leaf) return fail(Flaw::Leaf, expected);
    m_chain = chainHash(m_chain, leaf);
    if (stored.chain != m_chain) return fail(Flaw::Chain, expected);
    if (expected == 1) checkLogId(leaf);
    if (expected > 1 && stored.row.tsUs < m_lastTsUs - kClockStepUs &&
        m_report.clockSteps.size() < kClockStepsKept)
        m_report.clockSteps.push_back(expected);
    m_lastTsUs = stored.row.tsUs;
    m_tree.add(leaf);
    m_report.rows = expected;
    const bool sealHere =
        (m_nextHead < m_seals.heads.size() && m_seals.heads[m_nextHead].treeSize == expected) ||
        (m_nextAnchor < m_seals.anchors.size() && m_seals.anchors[m_nextAnchor].treeSize == expected);
    if (sealHere) checkSealsAt(expected);
    return m_report.isGood();
}

LogReport LogCheck::finish() {
    m_report.root = m_tree.root();
    if (m_nextHead < m_seals.heads.size()) fail(Flaw::HeadBeyond, m_report.rows + 1);
    if (m_nextAnchor < m_seals.anchors.size()) fail(Flaw::AnchorBeyond, m_report.rows + 1);
    return std::move(m_report);
}

}  // namespace watari::oplog
