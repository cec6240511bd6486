namespace MailCoach.Coaching.Tests.Payments.Subjects;

internal static class ArabicSubjects
{
    public const string Table =
        """
        out+ | فاتورة رقم ١٠٤٢ | Invoice | 1042
        out+ | فاتورة 1042 | Invoice | 1042
        out+ | الفاتورة رقم INV-0042 | Invoice | INV-0042
        out+ | فاتورة شهر مارس 2024 | Invoice |
        out+ | فاتورة رقم ٢٠٢٤/١٧ | Invoice | 2024/17
        out+ | فاتورتكم رقم ١٠٤٢ | Invoice | 1042
        out+ | فاتورة معدلة رقم ١٠٤٢ | CorrectedInvoice | 1042
        out+ | فاتورة دفعة مقدمة رقم ١٠٥٠ | DepositInvoice | 1050
        out+ | إشعار دائن للفاتورة ١٠٤٢ | CreditNote | 1042
        out | تذكير: فاتورة رقم ١٠٤٢ | Reminder | 1042
        out | تذكير بالدفع - فاتورة 1042 | Reminder | 1042
        out | فاتورة ١٠٤٢ غير مدفوعة | Reminder | 1042
        out | التذكير الثاني: الفاتورة 1042 | Reminder | 1042
        out | شكرًا لسدادكم الفاتورة ١٠٤٢ | Receipt | 1042
        out | تم استلام الدفعة، شكرًا لكم | Receipt |
        in:paypal.com | لقد تلقيت دفعة من Alpine Gear | PaymentByService |
        in:stripe.com | تم دفع فاتورتك رقم 1042 | PaymentByService | 1042
        in:mybank.example | حوالة واردة من شركة النخيل | PaymentByService |
        in | إشعار تحويل - فاتورة ١٠٤٢ | PaymentByClient | 1042
        in | تم التحويل | PaymentByClient |
        in | تم سداد الفاتورة رقم ١٠٤٢ | PaymentByClient | 1042
        in | سيتم سداد الفاتورة ١٠٤٢ الأسبوع القادم | Promise | 1042
        in:mybank.example | فشل الدفع للفاتورة ١٠٤٢ | FailedPayment | 1042
        in+ | فاتورتك من اتصالات | BillToOwner
        in+ | فاتورة رقم ٨٨١٢٣ | BillToOwner
        out | رد: فاتورتك رقم ٨٨١٢٣ | -
        in | رد: فاتورة رقم ١٠٤٢ | -
        in | إعادة توجيه: فاتورة رقم ١٠٤٢ | -
        in | استفسار عن الفاتورة ١٠٤٢ | -
        in | يرجى إرسال الفاتورة | -
        in | كيف تحصل على أموالك أسرع | -
        in | نشرة إخبارية: الفوترة الإلكترونية | -
        in | قالب فاتورة مجاني | -
        out+ | عرض سعر رقم ١٠٤٢ | -
        in+ | أمر شراء رقم 4711 | -
        in | تذكير: اجتماع غدًا | -
        out | متابعة بخصوص التصميم | -
        in | صور الرحلة | -
        in | تذكرة رقم 1042 | -
        in | دعوة عشاء | -
        in | استلمنا فاتورتكم رقم ١٠٤٢ | -
        in | اعتماد الفاتورة | -
        in | مشروع 1042: نقاط مفتوحة | -
        in | رد: تذكير بالدفع | -
        out | بيانات الحساب للتحويل | -
        in | رحلة 1042 يوم 12 مارس | -
        in:alrajhibank.com.sa | تم تنفيذ حوالة صادرة بمبلغ 450 ريال إلى مكتب المحاسب | BillToOwner
        in:hostinger.com | تعذر تحصيل رسوم تجديد اشتراكك | BillToOwner
        in:namecheap.com | فشل الدفع: جدّد النطاق قبل انتهائه | BillToOwner
        """;
}
