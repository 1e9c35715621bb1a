/// Bytes that must not linger: kept in guarded memory, wiped when they go.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace app {

/// Owns `size` bytes from sodium_malloc(); copying is explicit.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// Takes the bytes over and wipes `bytes`.
    static Secret fromBytes(QByteArray& bytes);
    /// UTF-8 of `text`, normalised to NFC so that two keyboards give the same passphrase.
    static Secret fromText(const QString& text);
    static Secret random(std::size_t size);
    Secret copy() const;

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace app
