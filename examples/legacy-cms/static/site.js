// As sites of this kind have it: jQuery 1, everything in one file.
$(document).ready(() => {
  const now = new Date();
  $('#today').text(`${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`);

  $('.tabs').each(function () {
    const sheets = $(this).find('.sheet');
    const heads = $(this).find('.heads a');
    const show = (head) => {
      heads.removeClass('here');
      sheets.hide().filter($(head).addClass('here').attr('href')).show();
    };
    heads.on('mouseover focus click', function () {
      show(this);
      return false;
    });
    show(heads[0]);
  });

  // Events of the elements are ordinary events: jQuery hears them too.
  $(document).on('appeal-submitted', (event) => {
    $('#news').text(`来信已收到，受理编号 ${event.originalEvent.detail.number}`);
  });
});
