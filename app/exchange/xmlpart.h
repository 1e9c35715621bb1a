/// Runs an XML parser over a part of a zip file, piece by piece. The parser is expat: the files come from
/// strangers, and liborcus' own parser leaves its buffer on some malformed ones.
#pragma once

#include "app/base/result.h"
#include "app/exchange/zipparts.h"

#include <deque>
#include <functional>
#include <string>
#include <string_view>

namespace app {

/// The attributes of the element being opened.
class XmlAttributes {
public:
    /// Pairs of name and value, ended by a null pointer.
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

    /// By the name as the file writes it, with its prefix; empty when there is none.
    std::string_view named(std::string_view name) const;
    /// By the name without its prefix.
    std::string_view local(std::string_view name) const;

private:
    const char** m_pairs;
};

/// What a format's handler implements. Every view lives only during its call.
class XmlHandler {
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;

    virtual void start(std::string_view prefix, std::string_view name,
                       const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view prefix, std::string_view name) = 0;
    /// A stretch of text: it may come in several.
    virtual void text(std::string_view text) = 0;
    /// An error here ends the parse.
    virtual Result<void> state() const { return {}; }
};

/// Texts that outlive their call, until clear(); the memory is used again.
class KeptTexts {
public:
    std::string& fresh();
    void clear() { m_used = 0; }

private:
    std::deque<std::string> m_texts; ///< its elements never move
    std::size_t m_used = 0;
};

/// `progress` hears the number of bytes of each piece. FileUnreadable for malformed XML, for a document
/// type (spreadsheets have none; it is where entities hide) and for absurdly deep nesting.
Result<void> parseXmlPart(ZipParts& parts, std::string_view name, XmlHandler& handler,
                          const std::function<void(std::int64_t)>& progress = {});

} // namespace app
