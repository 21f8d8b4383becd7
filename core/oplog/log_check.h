// Checks a log row by row, in one pass and with little memory: encoding, leaf, chain, tree, signed heads.
#pragma once

#include "core/oplog/head.h"
#include "core/oplog/row.h"
#include "core/oplog/tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace watari::oplog {

// A row with the hashes stored beside it; a hash of the wrong length or kind is none.
struct StoredRow {
    Row row;
    std::optional<Hash> leaf;
    std::optional<Hash> chain;
};

// A size and root that somebody outside wrote down: from a report, or seen at an earlier check.
struct Anchor {
    std::uint64_t treeSize = 0;
    Hash root{};
};

// What is known of the log besides its rows.
struct LogSeals {
    std::optional<Hash> logId;
    std::optional<PublicKey> publicKey;
    std::vector<TreeHead> heads;      // in the order they were made
    std::vector<Anchor> anchors;      // from outside
    std::optional<PublicKey> pinned;  // the key the checker trusts, from paper
};

enum class Flaw {
    None,
    Sequence,     // a row is missing, doubled or renumbered
    Leaf,         // a column of the row was changed
    Chain,        // the row does not continue the one before
    HeadOrder,    // a head is missing or they are out of order
    HeadKey,      // a head is not signed by the log's key, or the key is not the pinned one
    HeadRoot,     // the rows are not those that were signed
    HeadBeyond,   // the log is shorter than a head says: its tail was cut off
    HeadMissing,  // the log has a key and yet no head
    LogId,        // this is another log than the one the key belongs to
    AnchorRoot,
    AnchorBeyond,
};

// A sentence in English for the flaw.
[[nodiscard]] const char* flawText(Flaw flaw);

struct LogReport {
    Flaw flaw = Flaw::None;
    std::uint64_t badSeq = 0;  // the first bad row, or the tree size of the bad head or anchor
    std::uint64_t rows = 0;
    Hash root{};
    std::uint64_t heads = 0;
    std::uint64_t sealedRows = 0;  // rows up to the newest good head or anchor; those after are unprotected
    std::vector<std::uint64_t> clockSteps;  // rows written more than a second "before" the one before them
    [[nodiscard]] bool isGood() const { return flaw == Flaw::None; }
};

class LogCheck {
public:
    explicit LogCheck(LogSeals seals);
    // Rows in ascending order of seq. False once a flaw is found: further rows change nothing.
    bool add(const StoredRow& stored);
    // Call once, after the last row.
    [[nodiscard]] LogReport finish();

private:
    void checkSealsAlone();
    void checkSealsAt(std::uint64_t size);
    void checkLogId(const Hash& firstLeaf);
    bool fail(Flaw flaw, std::uint64_t seq);

    LogSeals m_seals;
    LogReport m_report;
    TreeHasher m_tree;
    Hash m_chain{};
    std::int64_t m_lastTsUs = 0;
    std::size_t m_nextHead = 0;
    std::size_t m_nextAnchor = 0;
};

}  // namespace watari::oplog
